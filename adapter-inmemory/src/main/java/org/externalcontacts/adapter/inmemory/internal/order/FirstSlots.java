package org.externalcontacts.adapter.inmemory.internal.order;

import java.util.Arrays;

/** Keeps the first so many of the slots it is offered, in some order. A heap with the last of them on top, whose key is at hand. */
public final class FirstSlots {

    private final FieldOrder order;
    private final int limit;
    private int[] heap;
    private int size;
    private long lastKey;

    public FirstSlots(FieldOrder order, int limit) {
        this.order = order;
        this.limit = limit;
        this.heap = new int[Math.min(limit, 32)];
    }

    public void offer(int slot) {
        if (size < limit) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, Math.min(limit, size * 2));
            }
            heap[size] = slot;
            rise(size++);
            lastKey = order.key(heap[0]);
        } else if (limit > 0 && isBeforeLast(slot)) {
            heap[0] = slot;
            sink();
            lastKey = order.key(heap[0]);
        }
    }

    private boolean isBeforeLast(int slot) {
        long key = order.key(slot);
        return key < lastKey || (key == lastKey && order.compareAlike(slot, heap[0]) < 0);
    }

    /** What was kept, in order; nothing can be offered afterwards. */
    public int[] inOrder() {
        int[] sorted = new int[size];
        for (int last = size - 1; last >= 0; last--) {
            sorted[last] = heap[0];
            heap[0] = heap[--size];
            sink();
        }
        return sorted;
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && order.compare(heap[at], heap[(at - 1) / 2]) > 0) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && order.compare(heap[child + 1], heap[child]) > 0) {
                child++;
            }
            if (order.compare(heap[child], heap[at]) <= 0) {
                return;
            }
            swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
    }

    private void swap(int one, int other) {
        int slot = heap[one];
        heap[one] = heap[other];
        heap[other] = slot;
    }
}
