package org.externalcontacts.adapter.inmemory.internal.store;

import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.ContactIndexes;
import org.externalcontacts.adapter.inmemory.internal.records.InMemorySchemas;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.table.ContactRow;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.adapter.inmemory.internal.table.MergeNode;
import org.externalcontacts.adapter.inmemory.internal.table.OrganizationTable;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The contacts and their indexes. */
public final class ContactStore {

    private final OrganizationTable organizations;
    private final ContactTable table;
    private final ContactIndexes indexes;
    private final InMemorySchemas schemas;
    private final Encoder encoder;

    public ContactStore(OrganizationTable organizations, InMemorySchemas schemas, Encoder encoder) {
        this.organizations = organizations;
        this.table = new ContactTable(organizations::isGone);
        this.indexes = new ContactIndexes(table.ids(), this::terms);
        this.schemas = schemas;
        this.encoder = encoder;
    }

    public ContactTable table() {
        return table;
    }

    public ContactIndexes indexes() {
        return indexes;
    }

    /** Whether this organization is there, or was there and contacts still name it. */
    public boolean knowsOrganization(OrganizationId id) {
        return organizations.slot(id) != HashedSlots.NONE;
    }

    /** The words of the contact in a slot, without those of its organization. */
    public Words terms(int slot) {
        return Words.of(table.contact(slot), schemas::named);
    }

    /** What the indexes ought to hold of the contact in a slot. */
    public ContactEntries entries(int slot) {
        return encoder.entries(table.stored(slot));
    }

    /** Prepares a new contact for its slot; the returned action stores it. */
    public Runnable addition(int slot, Contact contact) {
        ContactRow row = encoder.row(contact);
        ContactEntries entries = encoder.entries(contact);
        return () -> {
            // The table first: the index of ids compares ids by reading them from the table.
            table.add(contact.id(), row);
            schemas.use(contact.profile().customFields());
            indexes.replace(slot, ContactEntries.NONE, entries);
        };
    }

    /** Prepares the new state of a contact; the returned action stores it. */
    public Runnable replacement(int slot, Contact stored, Contact next) {
        ContactEntries before = encoder.entries(stored);
        ContactEntries after = encoder.entries(next);
        ContactRow row = encoder.row(next);
        return () -> {
            schemas.use(next.profile().customFields());
            schemas.unuse(stored.profile().customFields());
            table.put(slot, row);
            indexes.replace(slot, before, after);
        };
    }

    /** Prepares the entries of a contact whose merge status alone changes; the returned action replaces them. */
    public Runnable reindexing(int slot, Contact stored, Contact next) {
        ContactEntries before = encoder.entries(stored);
        ContactEntries after = encoder.entries(next);
        return () -> indexes.replace(slot, before, after);
    }

    /** Prepares the end of a contact; the returned action removes it. What else belongs to it is removed by those who keep it. */
    public Runnable removal(int slot, Contact stored) {
        ContactEntries before = encoder.entries(stored);
        @Nullable MergeNode node = table.mergeNode(slot);
        ContactId id = stored.id();
        return () -> {
            // The table last: the index of ids reads the id of what it removes.
            indexes.replace(slot, before, ContactEntries.NONE);
            schemas.unuse(stored.profile().customFields());
            if (node != null) {
                node.leave(id);
            }
            table.remove(slot);
        };
    }
}
