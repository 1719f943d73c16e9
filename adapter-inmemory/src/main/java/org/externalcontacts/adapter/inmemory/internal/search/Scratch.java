package org.externalcontacts.adapter.inmemory.internal.search;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import org.externalcontacts.adapter.inmemory.internal.slots.SlotSet;

/** Lends two empty sets to each search, and keeps them for the next one: a set has a bit for every slot there is. */
final class Scratch {

    /** What one search works with. */
    private record Pair(SlotSet one, SlotSet other) {}

    /** Concurrent, since searches run side by side under the read lock. */
    private final ConcurrentLinkedQueue<Pair> idle = new ConcurrentLinkedQueue<>();

    <T> T use(BiFunction<SlotSet, SlotSet, T> search) {
        Pair taken = idle.poll();
        Pair pair = taken == null ? new Pair(new SlotSet(), new SlotSet()) : taken;
        try {
            return search.apply(pair.one(), pair.other());
        } finally {
            pair.one().clear();
            pair.other().clear();
            idle.add(pair);
        }
    }
}
