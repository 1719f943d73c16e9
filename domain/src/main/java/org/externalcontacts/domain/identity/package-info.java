/** Identifiers and the life-cycle that hangs on them: claims, promotion, observed interactions, expiry. */
@NullMarked
package org.externalcontacts.domain.identity;

import org.jspecify.annotations.NullMarked;
