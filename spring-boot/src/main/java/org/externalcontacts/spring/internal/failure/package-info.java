/** What to change when the context does not start. */
@NullMarked
package org.externalcontacts.spring.internal.failure;

import org.jspecify.annotations.NullMarked;
