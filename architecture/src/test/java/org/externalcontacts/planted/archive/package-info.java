/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.archive;

import org.jspecify.annotations.NullMarked;
