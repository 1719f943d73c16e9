package org.externalcontacts.adapter.inmemory.internal.slots;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The one ordered index: distinct pairs of a key and a slot, by key and among equal keys by an order of slots. About 17 bytes
 * a pair; a change or a look-up takes two binary searches.
 *
 * <p>Pairs lie in chunks. The first key of each chunk is kept in an array of its own, which is what a search reads first.
 */
public final class SortedPairs {

    /** A bound among the slots of one key: negative for a slot before it, zero for the slot at it, positive for a slot behind it. */
    @FunctionalInterface
    interface Bound {

        /** Before every slot. */
        Bound FIRST = slot -> 1;

        int compare(int slot);
    }

    private final SlotOrder ties;
    private PairChunk[] chunks = {new PairChunk()};
    private long[] firstKeys = new long[1];
    private int count = 1;
    private long size;

    public SortedPairs() {
        this(Integer::compare);
    }

    /** {@code ties} orders the slots of equal keys; what it says of two slots stays the same while their pairs are kept. */
    public SortedPairs(SlotOrder ties) {
        this.ties = ties;
    }

    public long size() {
        return size;
    }

    /** Adds a pair; false when it is there already. */
    public boolean add(long key, int slot) {
        Bound bound = other -> ties.compare(other, slot);
        int number = chunkOf(key, bound);
        PairChunk chunk = chunks[number];
        int at = chunk.rank(key, bound, false);
        if (isAt(chunk, at, key, slot)) {
            return false;
        }
        chunk.insert(at, key, slot);
        firstKeys[number] = chunk.key(0);
        size++;
        // Split when full, not when the next pair comes: an insertion always finds room.
        if (chunk.size() == PairChunk.CAPACITY) {
            insertChunk(number + 1, chunk.split());
        }
        return true;
    }

    /** Removes a pair; false when it is not there. */
    public boolean remove(long key, int slot) {
        Bound bound = other -> ties.compare(other, slot);
        int number = chunkOf(key, bound);
        PairChunk chunk = chunks[number];
        int at = chunk.rank(key, bound, false);
        if (!isAt(chunk, at, key, slot)) {
            return false;
        }
        chunk.remove(at);
        size--;
        shrink(number);
        return true;
    }

    /** Whether a pair is there. */
    public boolean contains(long key, int slot) {
        Bound bound = other -> ties.compare(other, slot);
        PairChunk chunk = chunks[chunkOf(key, bound)];
        return isAt(chunk, chunk.rank(key, bound, false), key, slot);
    }

    /** Visits the slots of the keys from one to another, ends included, in order, until the visitor has had enough. */
    public void visit(long from, long to, IntPredicate visitor) {
        int number = chunkOf(from, Bound.FIRST);
        int at = chunks[number].rank(from, Bound.FIRST, false);
        visit(number, at, to, visitor);
    }

    /** Visits the slots behind this bound, in order, until the visitor has had enough. */
    void visitAfter(long key, Bound bound, IntPredicate visitor) {
        int number = chunkOf(key, bound);
        int at = chunks[number].rank(key, bound, true);
        visit(number, at, Long.MAX_VALUE, visitor);
    }

    private void visit(int fromChunk, int fromPair, long to, IntPredicate visitor) {
        int at = fromPair;
        for (int number = fromChunk; number < count; number++) {
            PairChunk chunk = chunks[number];
            for (; at < chunk.size(); at++) {
                if (chunk.key(at) > to || !visitor.test(chunk.slot(at))) {
                    return;
                }
            }
            at = 0;
        }
    }

    /** The last chunk that begins at or before this bound, else the first one. */
    private int chunkOf(long key, Bound bound) {
        int low = 1;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(firstKeys[middle], key);
            if (order == 0) {
                order = bound.compare(chunks[middle].slot(0));
            }
            if (order <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean isAt(PairChunk chunk, int at, long key, int slot) {
        return at < chunk.size() && chunk.key(at) == key && chunk.slot(at) == slot;
    }

    /** After a removal: an empty chunk goes, a small one takes in its small neighbour. */
    private void shrink(int number) {
        PairChunk chunk = chunks[number];
        if (chunk.size() == 0) {
            if (count > 1) {
                removeChunk(number);
            }
            return;
        }
        firstKeys[number] = chunk.key(0);
        if (number + 1 < count && chunk.size() + chunks[number + 1].size() <= PairChunk.CAPACITY / 2) {
            chunk.append(chunks[number + 1], 0);
            removeChunk(number + 1);
        }
    }

    private void insertChunk(int number, PairChunk chunk) {
        if (count == chunks.length) {
            int grown = count + (count >> 1) + 4;
            chunks = Arrays.copyOf(chunks, grown);
            firstKeys = Arrays.copyOf(firstKeys, grown);
        }
        System.arraycopy(chunks, number, chunks, number + 1, count - number);
        System.arraycopy(firstKeys, number, firstKeys, number + 1, count - number);
        chunks[number] = chunk;
        firstKeys[number] = chunk.key(0);
        count++;
    }

    private void removeChunk(int number) {
        count--;
        System.arraycopy(chunks, number + 1, chunks, number, count - number);
        System.arraycopy(firstKeys, number + 1, firstKeys, number, count - number);
        // Any chunk that is in use: nothing reads this cell, and what it held can be collected.
        chunks[count] = chunks[0];
    }
}
