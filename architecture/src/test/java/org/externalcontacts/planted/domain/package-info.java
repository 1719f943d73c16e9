/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.domain;

import org.jspecify.annotations.NullMarked;
