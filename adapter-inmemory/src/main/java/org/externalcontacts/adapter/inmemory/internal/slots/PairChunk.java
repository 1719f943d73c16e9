package org.externalcontacts.adapter.inmemory.internal.slots;

/** A run of pairs inside {@link SortedPairs}: at least one, except in a structure that is empty as a whole. */
final class PairChunk {

    static final int CAPACITY = 512;

    private final long[] keys = new long[CAPACITY];
    private final int[] slots = new int[CAPACITY];
    private int size;

    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
    }

    int slot(int at) {
        return slots[at];
    }

    /** How many pairs come before this one; with {@code inclusive} it is counted too. */
    int rank(long key, SortedPairs.Bound bound, boolean inclusive) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(keys[middle], key);
            if (order == 0) {
                order = bound.compare(slots[middle]);
            }
            if (order < 0 || (inclusive && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void insert(int at, long key, int slot) {
        System.arraycopy(keys, at, keys, at + 1, size - at);
        System.arraycopy(slots, at, slots, at + 1, size - at);
        keys[at] = key;
        slots[at] = slot;
        size++;
    }

    void remove(int at) {
        size--;
        System.arraycopy(keys, at + 1, keys, at, size - at);
        System.arraycopy(slots, at + 1, slots, at, size - at);
    }

    /** Moves the upper half into a chunk of its own. */
    PairChunk split() {
        PairChunk upper = new PairChunk();
        int half = size / 2;
        upper.append(this, half);
        size = half;
        return upper;
    }

    /** Appends what the other chunk holds from there on. */
    void append(PairChunk other, int from) {
        System.arraycopy(other.keys, from, keys, size, other.size - from);
        System.arraycopy(other.slots, from, slots, size, other.size - from);
        size += other.size - from;
    }
}
