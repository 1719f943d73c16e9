package org.externalcontacts.adapter.inmemory;

import java.util.Arrays;

/** By field and slot, the {@link NameKeys} that records are sorted by: most comparisons are decided by the first field alone. */
final class FieldKeys {

    private final long[][] keys;

    FieldKeys(int fields) {
        this.keys = new long[fields][16];
    }

    long get(int slot, int field) {
        return keys[field][slot];
    }

    /** Makes room for so many slots. */
    void grow(int slots) {
        for (int field = 0; field < keys.length; field++) {
            keys[field] = Arrays.copyOf(keys[field], slots);
        }
    }

    void put(int slot, long[] keysOfFields) {
        for (int field = 0; field < keys.length; field++) {
            keys[field][slot] = keysOfFields[field];
        }
    }
}
