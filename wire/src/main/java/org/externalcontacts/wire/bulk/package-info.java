/** Bulk calls on the wire. */
@NullMarked
package org.externalcontacts.wire.bulk;

import org.jspecify.annotations.NullMarked;
