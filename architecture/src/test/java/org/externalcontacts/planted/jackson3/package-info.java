/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.jackson3;

import org.jspecify.annotations.NullMarked;
