/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.adapter.postgres.internal.rows;

import org.jspecify.annotations.NullMarked;
