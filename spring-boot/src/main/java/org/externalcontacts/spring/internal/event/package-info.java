/** What is committed, and what is done periodically. */
@NullMarked
package org.externalcontacts.spring.internal.event;

import org.jspecify.annotations.NullMarked;
