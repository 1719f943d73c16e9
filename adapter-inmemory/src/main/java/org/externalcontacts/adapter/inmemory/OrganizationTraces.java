package org.externalcontacts.adapter.inmemory;

/**
 * What the indexes hold of one organization.
 *
 * @param words all its words
 * @param names the words of its name: they find its contacts too
 */
record OrganizationTraces(WordTraces words, WordTraces names) {

    /** Of an organization that is not there. */
    static final OrganizationTraces NONE = new OrganizationTraces(WordTraces.NONE, WordTraces.NONE);
}
