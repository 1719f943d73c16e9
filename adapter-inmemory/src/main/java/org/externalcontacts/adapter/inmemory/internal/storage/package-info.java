/**
 * The storage port itself: the lock, all records side by side, and how the changes of a decision are prepared as a whole and then
 * written ({@code Preparation}).
 */
@NullMarked
package org.externalcontacts.adapter.inmemory.internal.storage;

import org.jspecify.annotations.NullMarked;
