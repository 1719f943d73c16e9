package org.externalcontacts.adapter.inmemory.internal.order;

import io.vavr.collection.List;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps the first so many of the records it is offered, in some order. */
public final class FirstOf<T> {

    private final Comparator<T> order;
    private final int limit;
    private final PriorityQueue<T> lastFirst;

    public FirstOf(Comparator<T> order, int limit) {
        this.order = order;
        this.limit = limit;
        this.lastFirst = new PriorityQueue<>(order.reversed());
    }

    public void offer(T candidate) {
        T last = lastFirst.peek();
        if (lastFirst.size() < limit) {
            lastFirst.add(candidate);
        } else if (last != null && order.compare(candidate, last) < 0) {
            lastFirst.poll();
            lastFirst.add(candidate);
        }
    }

    /** What was kept, in order. */
    public List<T> inOrder() {
        return List.ofAll(lastFirst).sorted(order);
    }
}
