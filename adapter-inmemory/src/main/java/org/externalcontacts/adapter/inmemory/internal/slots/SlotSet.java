package org.externalcontacts.adapter.inmemory.internal.slots;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of slots that is quick to fill, to ask and to empty: a bit for each slot, and a list of those that are in. */
public final class SlotSet {

    private long[] bits = new long[64];
    private int[] members = new int[64];
    private int size;

    public int size() {
        return size;
    }

    int get(int index) {
        return members[index];
    }

    public void add(int slot) {
        int word = slot >> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(word + 1, bits.length * 2));
        }
        long bit = 1L << slot;
        if ((bits[word] & bit) == 0) {
            bits[word] |= bit;
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size++] = slot;
        }
    }

    public boolean contains(int slot) {
        int word = slot >> 6;
        return word < bits.length && (bits[word] & (1L << slot)) != 0;
    }

    public void retain(IntPredicate stays) {
        int kept = 0;
        for (int index = 0; index < size; index++) {
            int slot = members[index];
            if (stays.test(slot)) {
                members[kept++] = slot;
            } else {
                bits[slot >> 6] &= ~(1L << slot);
            }
        }
        size = kept;
    }

    public IntStream stream() {
        return Arrays.stream(members, 0, size);
    }

    public void clear() {
        for (int index = 0; index < size; index++) {
            bits[members[index] >> 6] = 0;
        }
        size = 0;
    }
}
