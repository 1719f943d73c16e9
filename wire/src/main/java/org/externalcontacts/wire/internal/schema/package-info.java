/** Schemas of custom fields on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.schema;

import org.jspecify.annotations.NullMarked;
