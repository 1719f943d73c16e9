package org.externalcontacts.adapter.inmemory.internal.table;

/** What the table keeps of one contact: its bytes, without id and merge status, and the keys of the fields it is sorted by. */
public final class ContactRow {

    private final byte[] packed;
    private final long[] sortKeys;

    public ContactRow(byte[] packed, long[] sortKeys) {
        this.packed = packed;
        this.sortKeys = sortKeys;
    }

    byte[] packed() {
        return packed;
    }

    long[] sortKeys() {
        return sortKeys;
    }
}
