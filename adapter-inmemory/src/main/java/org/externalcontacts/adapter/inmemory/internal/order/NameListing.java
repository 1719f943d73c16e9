package org.externalcontacts.adapter.inmemory.internal.order;

import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.slots.SortedPairs;

/**
 * Lists records from the first by name on, without reading those that come later.
 *
 * @param byKey the slots by the keys of what they are sorted by first
 * @param order the whole order, which begins with those keys
 */
public record NameListing(SortedPairs byKey, FieldOrder order) {

    /** The first slots, in order. */
    public int[] first(int limit) {
        FirstSlots first = new FirstSlots(order, limit);
        int[] last = {HashedSlots.NONE, 0};
        byKey.visit(Long.MIN_VALUE, Long.MAX_VALUE, slot -> {
            boolean sameKey = last[0] != HashedSlots.NONE && order.key(last[0]) == order.key(slot);
            if (last[1] >= limit && !sameKey) {
                return false;
            }
            first.offer(slot);
            last[0] = slot;
            last[1]++;
            return true;
        });
        return first.inOrder();
    }
}
