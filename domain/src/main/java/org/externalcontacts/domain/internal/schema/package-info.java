/** The rules of schemas, and of custom fields under a schema. Not for code outside this project. */
@NullMarked
package org.externalcontacts.domain.internal.schema;

import org.jspecify.annotations.NullMarked;
