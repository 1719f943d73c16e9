/** Errors on the wire. */
@NullMarked
package org.externalcontacts.wire.error;

import org.jspecify.annotations.NullMarked;
