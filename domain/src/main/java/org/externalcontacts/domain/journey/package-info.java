/** Journey sessions of a contact: {@link org.externalcontacts.domain.journey.Session}, whose details are read by name. */
@NullMarked
package org.externalcontacts.domain.journey;

import org.jspecify.annotations.NullMarked;
