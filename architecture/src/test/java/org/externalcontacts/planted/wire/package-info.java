/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.wire;

import org.jspecify.annotations.NullMarked;
