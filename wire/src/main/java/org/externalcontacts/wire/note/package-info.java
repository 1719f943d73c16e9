/** Notes on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.note;

import org.jspecify.annotations.NullMarked;
