package org.externalcontacts.adapter.inmemory;

/** What the table keeps of one contact: its bytes, without id and merge standing, and the keys of its names. */
final class ContactRow {

    private final byte[] packed;
    private final long lastName;
    private final long firstName;

    ContactRow(byte[] packed, long lastName, long firstName) {
        this.packed = packed;
        this.lastName = lastName;
        this.firstName = firstName;
    }

    byte[] packed() {
        return packed;
    }

    long lastName() {
        return lastName;
    }

    long firstName() {
        return firstName;
    }
}
