/** Schemas in all their versions. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.schema;

import org.jspecify.annotations.NullMarked;
