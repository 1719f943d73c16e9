/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.files;

import org.jspecify.annotations.NullMarked;
