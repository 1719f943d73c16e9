package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationId;

/** Contacts as they are stored, each with its merge status, nothing expanded. */
public interface ContactRecords {

    /** Exactly this contact, be it an ancestor. */
    Option<Contact> find(ContactId id);

    /** The contact that stands for this one: itself, or the canonical contact of its merge set (BEHAVIOUR 4.5). */
    Option<Contact> resolve(ContactId id);

    /** The id of the contact that stands for this one. */
    Option<ContactId> canonical(ContactId id);

    /** Listed contacts that match, in the order asked for, with the exact number of all that match. */
    Found<Contact> search(ContactSearch search);

    /** Listed contacts in the order of their ids as text, those after an id, at most so many. */
    List<Contact> scan(Option<ContactId> after, int limit);

    /** Listed contacts that are reached so, in the default order, at most so many. */
    List<Contact> reachedBy(LookupValue value, int limit);

    /** Contacts whose time to expire is not after this moment, in any order, at most so many. */
    List<ContactId> due(Instant moment, int limit);

    /** Contacts of an organization, ancestors and those that are not listed included, in any order, at most so many. */
    List<Contact> members(OrganizationId organization, int limit);

    /**
     * Contacts that were members of an organization when it was removed and were not replaced since, in any order, at most so many.
     * They read as contacts without organization already, here and everywhere else (BEHAVIOUR 8.5).
     */
    List<Contact> orphans(int limit);
}
