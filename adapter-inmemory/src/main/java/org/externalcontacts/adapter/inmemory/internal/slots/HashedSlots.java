package org.externalcontacts.adapter.inmemory.internal.slots;

import java.util.function.IntPredicate;

/**
 * The one unordered index: slots by a hash of whatever leads to them. It keeps no keys: who asks says which slot is the right one.
 * Open addressing, eight bytes a cell, at most two thirds of the cells in use.
 */
public final class HashedSlots {

    public static final int NONE = -1;

    private static final int SMALLEST = 16;

    /** Hash in the upper half, slot + 1 in the lower; 0 is an empty cell. */
    private long[] cells = new long[SMALLEST];

    private int size;

    public int size() {
        return size;
    }

    /** Adds a slot under this hash; the same pair can be there more than once. */
    public void add(int hash, int slot) {
        reserve(1);
        put((long) hash << 32 | (slot + 1));
        size++;
    }

    /** Makes room, so that adding so many slots needs no more memory. */
    void reserve(int slots) {
        while ((size + (long) slots) * 3 > cells.length * 2L) {
            grow();
        }
    }

    /** Removes one pair; false when it is not there. */
    public boolean remove(int hash, int slot) {
        long wanted = (long) hash << 32 | (slot + 1);
        for (int at = home(hash); cells[at] != 0; at = next(at)) {
            if (cells[at] == wanted) {
                close(at);
                size--;
                return true;
            }
        }
        return false;
    }

    /** The first slot under this hash that is the right one, or {@link #NONE}. */
    public int find(int hash, IntPredicate isRight) {
        // Ends, since a third of the cells is always empty.
        for (int at = home(hash); cells[at] != 0; at = next(at)) {
            long cell = cells[at];
            if ((int) (cell >>> 32) == hash && isRight.test((int) cell - 1)) {
                return (int) cell - 1;
            }
        }
        return NONE;
    }

    private int home(int hash) {
        return hash & (cells.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (cells.length - 1);
    }

    private void put(long cell) {
        int at = home((int) (cell >>> 32));
        while (cells[at] != 0) {
            at = next(at);
        }
        cells[at] = cell;
    }

    private void grow() {
        long[] before = cells;
        cells = new long[before.length * 2];
        for (long cell : before) {
            if (cell != 0) {
                put(cell);
            }
        }
    }

    /** Empties a cell and moves those behind it up, so that every search path stays unbroken. */
    private void close(int hole) {
        int empty = hole;
        for (int at = next(hole); cells[at] != 0; at = next(at)) {
            int home = home((int) (cells[at] >>> 32));
            boolean mayMove = empty <= at ? (home <= empty || home > at) : (home <= empty && home > at);
            if (mayMove) {
                cells[empty] = cells[at];
                empty = at;
            }
        }
        cells[empty] = 0;
    }
}
