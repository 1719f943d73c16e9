package org.externalcontacts.adapter.inmemory.internal.slots;

import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Slots in the order of their ids as text. */
public final class IdOrder {

    private final IdTable ids;
    private final SortedPairs pairs;

    public IdOrder(IdTable ids) {
        this.ids = ids;
        this.pairs = new SortedPairs(ids::compare);
    }

    public void add(int slot) {
        pairs.add(ids.key(slot), slot);
    }

    public void remove(int slot) {
        pairs.remove(ids.key(slot), slot);
    }

    /** Visits the slots behind an id, or all, until the visitor has had enough. */
    public void visit(Option<UUID> after, IntPredicate visitor) {
        if (after.isEmpty()) {
            pairs.visit(Long.MIN_VALUE, Long.MAX_VALUE, visitor);
        } else {
            UUID id = after.get();
            pairs.visitAfter(IdTable.key(id), slot -> ids.compare(slot, id), visitor);
        }
    }

    public boolean contains(int slot) {
        return pairs.contains(ids.key(slot), slot);
    }

    public long size() {
        return pairs.size();
    }
}
