package org.externalcontacts.adapter.inmemory.internal.slots;

import java.util.Arrays;
import java.util.UUID;

/** Gives each id a slot: a small number that indexes and tables use in its place. Slots of removed ids are used again. */
public final class IdTable {

    private final HashedSlots index = new HashedSlots();

    /** The upper and the lower half of each id, side by side. */
    private long[] halves = new long[32];

    private int[] free = new int[4];
    private int freeCount;
    private int used;

    /** The slot of an id, or {@link HashedSlots#NONE}. */
    public int slot(UUID id) {
        long most = id.getMostSignificantBits();
        long least = id.getLeastSignificantBits();
        return index.find(hash(most, least), slot -> high(slot) == most && low(slot) == least);
    }

    /** The slot that the next new id gets; with {@code further} that of an id behind so many others. */
    public int upcoming(int further) {
        return further < freeCount ? free[freeCount - 1 - further] : used + further - freeCount;
    }

    /** Makes room, so that adding so many ids needs no more memory. */
    public void reserve(int ids) {
        index.reserve(ids);
        if (2 * (used + ids) > halves.length) {
            halves = Arrays.copyOf(halves, 2 * grown(used + ids));
        }
    }

    /** Gives a slot to a new id, which is not in use. */
    public int add(UUID id) {
        reserve(1);
        // As upcoming(0) says: who prepares a write counts on it.
        int slot = freeCount > 0 ? free[--freeCount] : used++;
        halves[2 * slot] = id.getMostSignificantBits();
        halves[2 * slot + 1] = id.getLeastSignificantBits();
        index.add(hash(high(slot), low(slot)), slot);
        return slot;
    }

    /** Frees a slot. */
    public void remove(int slot) {
        index.remove(hash(high(slot), low(slot)), slot);
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, grown(freeCount));
        }
        free[freeCount++] = slot;
    }

    public UUID id(int slot) {
        return new UUID(high(slot), low(slot));
    }

    /** A number that sorts as the text of the id does, as far as it distinguishes ids; {@link #compare} decides the rest. */
    long key(int slot) {
        return high(slot) ^ Long.MIN_VALUE;
    }

    static long key(UUID id) {
        return id.getMostSignificantBits() ^ Long.MIN_VALUE;
    }

    /** The order of the ids as text. */
    public int compare(int one, int other) {
        return compare(one, high(other), low(other));
    }

    public int compare(int slot, UUID id) {
        return compare(slot, id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private int compare(int slot, long high, long low) {
        int order = Long.compareUnsigned(high(slot), high);
        return order != 0 ? order : Long.compareUnsigned(low(slot), low);
    }

    public int size() {
        return index.size();
    }

    /** All slots ever used are below this. */
    public int limit() {
        return used;
    }

    /** The length a full table grows to. */
    public static int grown(int length) {
        return length + (length >> 2) + 16;
    }

    private long high(int slot) {
        return halves[2 * slot];
    }

    private long low(int slot) {
        return halves[2 * slot + 1];
    }

    private static int hash(long high, long low) {
        long mixed = (high * 0x9E3779B97F4A7C15L) ^ low;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }
}
