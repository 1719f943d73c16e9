/** Bulk calls on the wire. */
@NullMarked
package org.externalcontacts.wire.internal.bulk;

import org.jspecify.annotations.NullMarked;
