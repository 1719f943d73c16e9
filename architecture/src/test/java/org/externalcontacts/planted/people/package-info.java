/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.people;

import org.jspecify.annotations.NullMarked;
