/** Planted violations: the layer rules must catch them. */
@NullMarked
package org.externalcontacts.planted.server;

import org.jspecify.annotations.NullMarked;
