/** Relationships on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.relationship;

import org.jspecify.annotations.NullMarked;
