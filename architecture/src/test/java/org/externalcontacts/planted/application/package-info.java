/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.application;

import org.jspecify.annotations.NullMarked;
