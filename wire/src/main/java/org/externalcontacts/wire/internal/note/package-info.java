/** Notes on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.note;

import org.jspecify.annotations.NullMarked;
