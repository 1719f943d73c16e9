/** Schemas of custom fields, the values of those fields, and their validation. */
@NullMarked
package org.externalcontacts.domain.schema;

import org.jspecify.annotations.NullMarked;
