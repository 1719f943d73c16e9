package org.externalcontacts.adapter.inmemory;

import java.util.Arrays;

/** By slot, the {@link NameKeys} of the fields that records are sorted by; those of one record side by side. */
final class FieldKeys {

    private final int fields;
    private long[] keys;

    FieldKeys(int fields) {
        this.fields = fields;
        this.keys = new long[16 * fields];
    }

    long get(int slot, int field) {
        return keys[slot * fields + field];
    }

    /** Makes room for so many slots. */
    void grow(int slots) {
        keys = Arrays.copyOf(keys, fields * slots);
    }

    void put(int slot, long[] keysOfFields) {
        System.arraycopy(keysOfFields, 0, keys, slot * fields, fields);
    }
}
