/** References to other entities on the wire. */
@NullMarked
package org.externalcontacts.wire.internal.reference;

import org.jspecify.annotations.NullMarked;
