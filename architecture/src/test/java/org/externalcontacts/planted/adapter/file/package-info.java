/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.adapter.file;

import org.jspecify.annotations.NullMarked;
