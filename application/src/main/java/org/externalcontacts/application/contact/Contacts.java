package org.externalcontacts.application.contact;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.internal.page.ScanIterator;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Use cases on contacts. Every use case may be refused for lacking permission, every one that takes a profile for invalid input,
 * and every one that takes an id if no entity has it.
 *
 * <p>All ids of a merge set name its canonical contact here, except where a method says unresolved (rule 4.5).
 */
public interface Contacts {

    /**
     * Makes a Curated contact and claims the identifiers its fields imply; one that another contact holds stays there, and the
     * create still succeeds (rule 3.3). Refused as invalid: a profile with nothing in it, an unknown organization or schema.
     */
    @Fulfils(Operation.POST_CONTACTS)
    Either<Refusal, Contact> create(ContactProfile profile);

    /**
     * {@link #create}, once for this key: a repeated call returns what the first one returned (rule 20.14). Also refused: a key that was used
     * for something else. A remote system that takes no keys does not support it.
     */
    Either<Refusal, Contact> create(ContactProfile profile, IdempotencyKey key);

    /** The contact, or the canonical one of its merge set. */
    @Fulfils(Operation.GET_CONTACT)
    default Either<Refusal, Contact> get(ContactId id) {
        return view(id).map(ContactView::contact);
    }

    /** The contact, or the canonical one of its merge set, with these parts expanded. */
    @Fulfils(Operation.GET_CONTACT)
    Either<Refusal, ContactView> view(ContactId id, ContactView.Part... expand);

    /** Exactly this contact, even if it is an ancestor (rule 4.7). */
    @Fulfils(Operation.GET_CONTACT_UNRESOLVED)
    default Either<Refusal, Contact> getUnresolved(ContactId id) {
        return viewUnresolved(id).map(ContactView::contact);
    }

    /** Exactly this contact, even if it is an ancestor, with these parts expanded. */
    @Fulfils(Operation.GET_CONTACT_UNRESOLVED)
    Either<Refusal, ContactView> viewUnresolved(ContactId id, ContactView.Part... expand);

    /** Replaces the whole profile: what it leaves out is cleared (rule 2.10). Claims and releases accordingly. */
    @Fulfils(Operation.PUT_CONTACT)
    Either<Refusal, Contact> update(ContactId id, ContactProfile profile);

    /**
     * {@link #update} if the contact still has this version (rule 20.13); otherwise refused as stale. A remote system that has no versions
     * does not support it.
     */
    Either<Refusal, Contact> update(ContactId id, ContactProfile profile, Version ifVersion);

    /**
     * Reads the profile, changes it and writes it back; atomic on a local engine and on a remote system that takes versions (rule 20.13), which
     * refuses it as a stale version if others write again and again; on one that takes none the last write wins. The change runs under no lock:
     * however slow it is, it delays no other caller. It is run again if the profile was written meanwhile, so it must have no side effects.
     *
     * @throws org.externalcontacts.application.IllegalCallException if the change calls this engine; nothing is written then
     */
    Either<Refusal, Contact> change(ContactId id, UnaryOperator<ContactProfile> change);

    /** Removes the contact with its whole merge set and everything that belongs to it (rule 4.17). Returns the given id: the platform reports no other. */
    @Fulfils(Operation.DELETE_CONTACT)
    Either<Refusal, ContactId> delete(ContactId id);

    /** {@link #delete} if the contact still has this version (rule 20.13); otherwise refused as stale. */
    Either<Refusal, ContactId> delete(ContactId id, Version ifVersion);

    /** Curated contacts that match, page by page within the first 1,000 (rules 5, 20.1, 20.2). */
    @Fulfils(Operation.GET_CONTACTS)
    default Either<Refusal, Page<Contact>> search(ContactQuery query) {
        return searchViews(query).map(page -> page.map(ContactView::contact));
    }

    /** {@link #search} with these parts of each contact expanded. */
    @Fulfils(Operation.GET_CONTACTS)
    Either<Refusal, Page<ContactView>> searchViews(ContactQuery query, ContactView.Part... expand);

    /** Contacts of one organization that match; refused when there is no such organization. */
    @Fulfils(Operation.GET_ORGANIZATION_CONTACTS)
    default Either<Refusal, Page<Contact>> ofOrganization(OrganizationId organization, ContactQuery query) {
        return viewsOfOrganization(organization, query).map(page -> page.map(ContactView::contact));
    }

    /** {@link #ofOrganization} with these parts of each contact expanded. */
    @Fulfils(Operation.GET_ORGANIZATION_CONTACTS)
    Either<Refusal, Page<ContactView>> viewsOfOrganization(
            OrganizationId organization, ContactQuery query, ContactView.Part... expand);

    /** Curated contacts in the order of their ids, page by page, without a limit on their number (rule 6). */
    @Fulfils(Operation.GET_SCAN_CONTACTS)
    Either<Refusal, CursorPage<Contact>> scan(ScanRequest request);

    /**
     * Every Curated contact, read lazily by scanning. A refusal after the first page is thrown as
     * {@link org.externalcontacts.application.page.ScanInterruptedException}.
     */
    default Either<Refusal, Iterator<Contact>> all() {
        return ScanIterator.over(this::scan);
    }

    /** {@link #all()} as a JDK stream. Pages are fetched lazily, on the thread that reads it. */
    default Either<Refusal, Stream<Contact>> stream() {
        return ScanIterator.stream(this::scan);
    }

    /** {@link #get} for many. */
    @Fulfils(Operation.POST_BULK_CONTACTS)
    Either<Refusal, Bulk<Contact>> bulkGet(Seq<ContactId> ids);

    /** {@link #getUnresolved} for many. */
    @Fulfils(Operation.POST_BULK_CONTACTS_UNRESOLVED)
    Either<Refusal, Bulk<Contact>> bulkGetUnresolved(Seq<ContactId> ids);

    /** {@link #create} for many, in order. */
    @Fulfils(Operation.POST_BULK_CONTACTS_ADD)
    Either<Refusal, Bulk<Contact>> bulkCreate(Seq<ContactProfile> profiles);

    /** {@link #update} for many, in order. */
    @Fulfils(Operation.POST_BULK_CONTACTS_UPDATE)
    Either<Refusal, Bulk<Contact>> bulkUpdate(Seq<Update> updates);

    /** {@link #delete} for many, in order. */
    @Fulfils(Operation.POST_BULK_CONTACTS_REMOVE)
    Either<Refusal, Bulk<ContactId>> bulkDelete(Seq<ContactId> ids);

    /** One item of a bulk update: which contact, and its new profile (rule 2.9). */
    record Update(ContactId id, ContactProfile profile) {}
}
