/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.adapter.inmemory.internal.upstairs;

import org.jspecify.annotations.NullMarked;
