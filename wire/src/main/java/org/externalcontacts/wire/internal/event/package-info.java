/** Domain events as JSON. For those who store them or hand them on. */
@NullMarked
package org.externalcontacts.wire.internal.event;

import org.jspecify.annotations.NullMarked;
