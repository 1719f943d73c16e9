package org.externalcontacts.adapter.inmemory.internal.order;

import java.util.Arrays;
import org.externalcontacts.adapter.inmemory.internal.key.SortKeys;

/** By field and slot, the {@link SortKeys} that records are sorted by: most comparisons are decided by the first field alone. */
public final class SortKeyColumns {

    private final long[][] keys;

    public SortKeyColumns(int fields) {
        this.keys = new long[fields][16];
    }

    long get(int slot, int field) {
        return keys[field][slot];
    }

    /** Makes room for so many slots. */
    public void grow(int slots) {
        for (int field = 0; field < keys.length; field++) {
            keys[field] = Arrays.copyOf(keys[field], slots);
        }
    }

    public void put(int slot, long[] keysOfFields) {
        for (int field = 0; field < keys.length; field++) {
            keys[field][slot] = keysOfFields[field];
        }
    }
}
