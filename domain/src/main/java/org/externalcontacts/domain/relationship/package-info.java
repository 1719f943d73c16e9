/** Relationships between platform users and external organizations. */
@NullMarked
package org.externalcontacts.domain.relationship;

import org.jspecify.annotations.NullMarked;
