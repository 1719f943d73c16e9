package org.externalcontacts.adapter.inmemory;

/**
 * What the indexes hold of one organization.
 *
 * @param name key of its name
 * @param words all its words
 * @param names the words of its name: they find its contacts too
 */
record OrganizationTraces(long name, WordTraces words, WordTraces names) {

    /** Of an organization that is not there. */
    static final OrganizationTraces NONE =
            new OrganizationTraces(ContactTraces.HIDDEN, WordTraces.NONE, WordTraces.NONE);
}
