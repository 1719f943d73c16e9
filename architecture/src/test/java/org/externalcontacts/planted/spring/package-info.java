/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.spring;

import org.jspecify.annotations.NullMarked;
