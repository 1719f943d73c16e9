package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.organization.OrganizationId;

/** The contacts and their indexes, and every change to them. */
final class ContactStore {

    private final ContactTable table = new ContactTable();
    private final ContactIndexes indexes = new ContactIndexes(table.ids(), this::words);
    private final InMemoryOrganizations organizations;
    private final InMemorySchemas schemas;

    ContactStore(InMemoryOrganizations organizations, InMemorySchemas schemas) {
        this.organizations = organizations;
        this.schemas = schemas;
    }

    ContactTable table() {
        return table;
    }

    ContactIndexes indexes() {
        return indexes;
    }

    void add(Contact contact) {
        int slot = table.add(contact);
        schemas.use(contact.profile().customFields());
        indexes.replace(slot, ContactTraces.NONE, traces(contact.standing(Option.none())));
    }

    void replace(Contact contact) {
        rewrite(known(contact.id()), contact);
    }

    /** The contact with its place in merges. What else hangs on it is removed by those who keep it. */
    void remove(ContactId id) {
        int slot = known(id);
        Contact contact = table.contact(slot);
        indexes.replace(slot, traces(contact), ContactTraces.NONE);
        schemas.unuse(contact.profile().customFields());
        Option.of(table.place(slot)).forEach(place -> place.leave(id));
        table.remove(slot);
    }

    /** Both sets of contacts, and the result, become one set of which the result is the canonical contact. */
    void merge(Change.Merge merge) {
        MergeOperation operation = merge.operation();
        int source = known(operation.source());
        int target = known(operation.target());
        int result = known(operation.result());
        ContactTraces ofSource = traces(source);
        ContactTraces ofTarget = traces(target);
        ContactTraces ofResult = traces(result);
        MergeNode.join(place(source, operation), place(target, operation), place(result, operation), merge.mergeSet());
        indexes.replace(source, ofSource, ofSource.ofAncestor());
        indexes.replace(target, ofTarget, ofTarget.ofAncestor());
        indexes.replace(result, ofResult, ofResult.staying());
    }

    /** Empties the field of the organization's contacts (BEHAVIOUR 8.5). */
    void leaveOrganization(OrganizationId organization) {
        SlotSet contacts = new SlotSet();
        indexes.visitOrganization(organizations.slot(organization), slot -> {
            contacts.add(slot);
            return true;
        });
        for (int index = 0; index < contacts.size(); index++) {
            rewrite(contacts.get(index), withoutOrganization(table.contact(contacts.get(index))));
        }
    }

    /** The slot of a contact that must be there. */
    int known(ContactId id) {
        int slot = table.slot(id);
        if (slot == HashedSlots.NONE) {
            throw new IllegalStateException("no contact goes by " + id.text());
        }
        return slot;
    }

    /** The words of the contact in a slot, without those of its organization. */
    Words words(int slot) {
        return Words.of(table.contact(slot), schemas::named);
    }

    /** What the indexes ought to hold of the contact in a slot. */
    ContactTraces traces(int slot) {
        return traces(table.contact(slot));
    }

    private void rewrite(int slot, Contact contact) {
        Contact stored = table.contact(slot);
        ContactTraces before = traces(stored);
        schemas.use(contact.profile().customFields());
        schemas.unuse(stored.profile().customFields());
        table.put(slot, contact);
        indexes.replace(slot, before, traces(contact.standing(stored.merge())));
    }

    private ContactTraces traces(Contact contact) {
        boolean listed = contact.isListed();
        return new ContactTraces(
                listed,
                listed ? NameKeys.of(contact.profile().name().last()) : ContactTraces.HIDDEN,
                contact.profile().organization().map(organizations::slot).getOrElse(HashedSlots.NONE),
                contact.expires().map(moment -> moment.getEpochSecond()).getOrElse(ContactTraces.NEVER),
                listed ? WordTraces.of(Words.of(contact, schemas::named)) : WordTraces.NONE);
    }

    private MergeNode place(int slot, MergeOperation operation) {
        MergeNode place = MergeNode.after(table.place(slot), table.id(slot), operation);
        table.place(slot, place);
        return place;
    }

    private static Contact withoutOrganization(Contact contact) {
        return new Contact(
                contact.id(),
                contact.type(),
                contact.profile().toBuilder().organization(Option.none()).build(),
                contact.merge(),
                contact.stamps(),
                contact.lastInteraction(),
                Option.none(),
                contact.externalDataSources());
    }
}
