/** Merges on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.merge;

import org.jspecify.annotations.NullMarked;
