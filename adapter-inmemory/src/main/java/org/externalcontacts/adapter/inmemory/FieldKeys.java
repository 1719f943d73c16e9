package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
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

    void put(int slot, int field, Option<String> value) {
        int place = slot * fields + field;
        if (place >= keys.length) {
            keys = Arrays.copyOf(keys, fields * IdTable.grown(slot));
        }
        keys[place] = NameKeys.of(value);
    }
}
