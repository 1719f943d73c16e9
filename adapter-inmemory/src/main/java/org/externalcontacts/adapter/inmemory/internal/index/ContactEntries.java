package org.externalcontacts.adapter.inmemory.internal.index;

import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;

/**
 * What the indexes hold of one contact.
 *
 * @param listed whether search, lists and scans show it
 * @param lastName key of its last name, or {@link #HIDDEN} unless it is listed
 * @param organization slot of its organization, or {@link #NOWHERE}
 * @param expires second of the epoch in which it ages out, or {@link #NEVER}
 * @param terms none unless it is listed
 */
public record ContactEntries(boolean listed, long lastName, long organization, long expires, TermEntries terms) {

    public static final long HIDDEN = Long.MIN_VALUE;

    static final long NOWHERE = HashedSlots.NONE;

    public static final long NEVER = Long.MAX_VALUE;

    /** Of a contact that is not there. */
    public static final ContactEntries NONE = new ContactEntries(false, HIDDEN, NOWHERE, NEVER, TermEntries.NONE);

    /** How many entries there are, in all indexes together. */
    public int size() {
        // A contact that is listed is entered as such, and by its id.
        return (listed ? 2 : 0)
                + (lastName == HIDDEN ? 0 : 1)
                + (organization == NOWHERE ? 0 : 1)
                + (expires == NEVER ? 0 : 1)
                + terms.size();
    }
}
