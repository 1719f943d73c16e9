/** Domain events as application events, and periodic expiry. */
@NullMarked
package org.externalcontacts.spring.internal.event;

import org.jspecify.annotations.NullMarked;
