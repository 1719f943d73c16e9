/** Domain events as JSON. For those who store them or hand them on. */
@NullMarked
package org.externalcontacts.wire.event;

import org.jspecify.annotations.NullMarked;
