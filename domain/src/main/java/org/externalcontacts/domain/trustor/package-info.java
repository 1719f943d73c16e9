/** Trustors: platform organizations that granted trust, and their link to an external organization. */
@NullMarked
package org.externalcontacts.domain.trustor;

import org.jspecify.annotations.NullMarked;
