/** What is committed, and what is done in turn. */
@NullMarked
package org.externalcontacts.spring.internal.event;

import org.jspecify.annotations.NullMarked;
