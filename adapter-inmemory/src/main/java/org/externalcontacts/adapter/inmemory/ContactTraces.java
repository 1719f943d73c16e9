package org.externalcontacts.adapter.inmemory;

/**
 * What the indexes hold of one contact.
 *
 * @param listed whether search, lists and scans show it
 * @param lastName key of its last name, or {@link #HIDDEN} unless it is listed
 * @param organization slot of its organization, or {@link #NOWHERE}
 * @param expires second of the epoch in which it ages out, or {@link #NEVER}
 * @param words none unless it is listed
 */
record ContactTraces(boolean listed, long lastName, long organization, long expires, WordTraces words) {

    static final long HIDDEN = Long.MIN_VALUE;

    static final long NOWHERE = HashedSlots.NONE;

    static final long NEVER = Long.MAX_VALUE;

    /** Of the same contact once another one stands for it: it is shown nowhere, and stays. */
    ContactTraces ofAncestor() {
        return new ContactTraces(false, HIDDEN, organization, NEVER, WordTraces.NONE);
    }

    /** Of the same contact once it never ages out. */
    ContactTraces staying() {
        return new ContactTraces(listed, lastName, organization, NEVER, words);
    }

    /** Of a contact that is not there. */
    static final ContactTraces NONE = new ContactTraces(false, HIDDEN, NOWHERE, NEVER, WordTraces.NONE);
}
