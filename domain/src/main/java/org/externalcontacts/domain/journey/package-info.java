/** Journey sessions of a contact. */
@NullMarked
package org.externalcontacts.domain.journey;

import org.jspecify.annotations.NullMarked;
