/** Errors on the wire. */
@NullMarked
package org.externalcontacts.wire.internal.error;

import org.jspecify.annotations.NullMarked;
