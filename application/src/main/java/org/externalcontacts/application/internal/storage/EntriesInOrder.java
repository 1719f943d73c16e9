package org.externalcontacts.application.internal.storage;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.SessionRecords;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.domain.trustor.TrustorLink;

/**
 * All records of a view in the order in which they can be stored again, which depends on what is kept alone: what others refer to comes first,
 * and of a merge its two contacts before its result. Schemas come in the order in which they were created, which is kept, too. Read while one iterates.
 */
public final class EntriesInOrder {

    private final View view;

    /** The records of this view. */
    public EntriesInOrder(View view) {
        this.view = view;
    }

    /** All of them, once. */
    public Iterator<Entry> iterator() {
        return Iterator.<Supplier<Iterator<Entry>>>of(
                        this::schemas,
                        this::organizations,
                        this::unmergedContacts,
                        this::mergeResults,
                        this::trustorLinks,
                        this::notes,
                        this::relationships,
                        this::associations,
                        this::sessions)
                .flatMap(Supplier::get);
    }

    private Iterator<Entry> schemas() {
        return Iterator.of(SchemaTarget.values())
                .flatMap(target -> view.schemas().all(target))
                .flatMap(latest -> view.schemas().versions(latest.id()).reverse())
                .map(schema -> new Entry.OfFact(new Fact.SchemaCreated(schema)));
    }

    private Iterator<Entry> organizations() {
        return Pages.of(after -> view.organizations().scan(after, Pages.SIZE), Organization::id)
                .map(organization -> new Entry.OfFact(new Fact.OrganizationCreated(organization)));
    }

    private Iterator<Entry> trustorLinks() {
        return Pages.of(after -> view.organizations().scan(after, Pages.SIZE), Organization::id)
                .grouped(Pages.SIZE)
                .flatMap(this::linksOf)
                .map(link -> new Entry.OfFact(new Fact.TrustorLinked(link)));
    }

    private Seq<TrustorLink> linksOf(Seq<Organization> page) {
        Map<OrganizationId, TrustorLink> links = view.trustors().linksOf(page.map(Organization::id));
        return page.flatMap(organization -> links.get(organization.id()));
    }

    /** Contacts that no merge made. */
    private Iterator<Entry> unmergedContacts() {
        return stored(view.contacts()
                .every()
                .filter(contact -> StoredContact.madeBy(contact).isEmpty()));
    }

    private Iterator<Entry> mergeResults() {
        return stored(view.contacts()
                .every()
                .filter(contact -> StoredContact.madeBy(contact).isDefined() && !contact.isAncestor())
                .flatMap(this::mergeHistoryOf));
    }

    /** The results of all merges that led to this contact, each after the two it was made from. */
    private Seq<Contact> mergeHistoryOf(Contact canonical) {
        Map<ContactId, Contact> members = view.contacts().findAll(canonical.mergeSet());
        List<Contact> ordered = List.empty();
        List<Contact> open = List.of(canonical);
        while (open.nonEmpty()) {
            Contact latest = open.head();
            open = open.tail();
            Option<Seq<Contact>> madeOf = StoredContact.madeBy(latest)
                    .map(made -> List.of(made.target(), made.source()).flatMap(members::get));
            if (madeOf.isDefined()) {
                ordered = ordered.prepend(latest);
                open = open.prependAll(madeOf.get());
            }
        }
        return ordered;
    }

    private Iterator<Entry> stored(Iterator<Contact> contacts) {
        return contacts.grouped(Pages.SIZE).flatMap(page -> {
            Map<ContactId, List<ClaimedIdentifier>> held = view.identifiers().heldByEach(page.map(Contact::id));
            return page.map(contact ->
                    new Entry.OfContact(stored(contact, held.get(contact.id()).getOrElse(List::empty))));
        });
    }

    /** A contact that holds these, which come in any order. */
    public static StoredContact stored(Contact contact, List<ClaimedIdentifier> held) {
        return StoredContact.of(contact, held.sortBy(EntriesInOrder::text));
    }

    private static String text(ClaimedIdentifier claim) {
        return claim.identifier().type().text() + ' ' + claim.identifier().value();
    }

    private Iterator<Entry> notes() {
        return Pages.of(after -> view.notes().scan(after, Pages.SIZE), Note::id)
                .map(note -> new Entry.OfFact(new Fact.NoteCreated(note)));
    }

    private Iterator<Entry> relationships() {
        return Pages.of(after -> view.relationships().scan(after, Pages.SIZE), Relationship::id)
                .map(relationship -> new Entry.OfFact(new Fact.RelationshipCreated(relationship)));
    }

    private Iterator<Entry> associations() {
        return pagesOfContacts()
                .flatMap(contacts -> view.conversations()
                        .ofContacts(contacts)
                        .sortBy(made -> made.communication().conversation().text()
                                + made.communication().communication().text()))
                .map(association -> new Entry.OfFact(new Fact.ConversationAssociated(association)));
    }

    private Iterator<Entry> sessions() {
        return pagesOfContacts()
                .flatMap(contacts ->
                        Pages.of(after -> view.sessions().of(contacts, after, Pages.SIZE), EntriesInOrder::position))
                .map(session -> new Entry.OfFact(new Fact.SessionRecorded(session)));
    }

    /** What hangs on contacts has no order of its own: it comes in the order of such pages. */
    private Iterator<List<ContactId>> pagesOfContacts() {
        return view.contacts().every().map(Contact::id).grouped(Pages.SIZE).map(Seq::toList);
    }

    private static SessionRecords.Position position(Session session) {
        return new SessionRecords.Position(session.created(), session.id());
    }
}
