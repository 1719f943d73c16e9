/**
 * Every record has a slot, a small number that takes the place of its id inside this adapter. Here are the two kinds of index over
 * slots: {@code HashedSlots}, by a hash, and {@code SortedPairs}, by a number in order. Neither keeps keys as objects, which is what
 * makes a million contacts fit.
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.slots;

import org.jspecify.annotations.NullMarked;
