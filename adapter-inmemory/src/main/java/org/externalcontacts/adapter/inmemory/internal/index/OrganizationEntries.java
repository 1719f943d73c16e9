package org.externalcontacts.adapter.inmemory.internal.index;

/**
 * What the indexes hold of one organization.
 *
 * @param name key of its name
 * @param terms all its search terms
 * @param names the terms of its name: they find its contacts too
 */
public record OrganizationEntries(long name, TermEntries terms, TermEntries names) {

    /** Of an organization that is not there. */
    static final OrganizationEntries NONE =
            new OrganizationEntries(ContactEntries.HIDDEN, TermEntries.NONE, TermEntries.NONE);

    /** How many entries there are, in all indexes together. */
    public int size() {
        // The first is that of its id.
        return 1 + (name == ContactEntries.HIDDEN ? 0 : 1) + terms.size() + names.size();
    }
}
