/** Relationships on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.relationship;

import org.jspecify.annotations.NullMarked;
