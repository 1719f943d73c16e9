/** A part of the model. */
@NullMarked
package org.externalcontacts.planted.domain.contact;

import org.jspecify.annotations.NullMarked;
