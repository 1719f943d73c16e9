/**
 * The first records of a result in some order, without sorting the rest: by sort keys first, by the fields themselves only where
 * keys are equal.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.order;

import org.jspecify.annotations.NullMarked;
