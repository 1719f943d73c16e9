package org.externalcontacts.application.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.organization.OrganizationId;

/** Contacts as stored, each with its merge status, nothing expanded. */
public interface ContactRecords {

    /** Exactly this contact, even if it is an ancestor. */
    Option<Contact> find(ContactId id);

    /** The canonical contact of this one: itself if it was never merged, else that of its merge set (rule 4.5). */
    Option<Contact> resolve(ContactId id);

    /** The canonical contacts of these, each by the id that was asked for; absent for ids that no contact has. */
    default Map<ContactId, Contact> resolveAll(Seq<ContactId> ids) {
        return HashMap.ofEntries(ids.distinct().flatMap(id -> resolve(id).map(one -> Tuple.of(id, one))));
    }

    /** Exactly these contacts, even if they are ancestors; absent for ids that no contact has. */
    default Map<ContactId, Contact> findAll(Seq<ContactId> ids) {
        return HashMap.ofEntries(ids.distinct().flatMap(id -> find(id).map(one -> Tuple.of(id, one))));
    }

    /** The contact that holds an identifier, never an ancestor. */
    Option<Contact> holding(Identifier identifier);

    /** The id of the canonical contact of this one. */
    Option<ContactId> canonical(ContactId id);

    /** Listed contacts that match, in the requested order, with the exact total number of matches. */
    Found<Contact> search(ContactSearch search);

    /** Listed contacts in the order of their ids as text, those after an id, up to a limit. */
    List<Contact> scan(Option<ContactId> after, int limit);

    /**
     * All contacts, ancestors and those that are not listed included, in the order of their ids as text. They are read while one iterates, so
     * within the function that was given the view.
     */
    Iterator<Contact> every();

    /** Listed contacts with this phone, e-mail address or handle, in the default order, up to a limit. */
    List<Contact> reachedBy(LookupValue value, int limit);

    /** Contacts whose time to expire is not after this moment, in any order, up to a limit. */
    List<ContactId> due(Instant moment, int limit);

    /** Contacts of an organization, ancestors and those that are not listed included, in any order, up to a limit. */
    List<Contact> members(OrganizationId organization, int limit);

    /**
     * Contacts that were members of an organization when it was removed and were not replaced since, in any order, up to a limit.
     * They read as contacts without organization already, here and everywhere else (rule 8.5).
     */
    List<Contact> orphans(int limit);
}
