/** Relationships between users and organizations. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.relationship;

import org.jspecify.annotations.NullMarked;
