package org.externalcontacts.adapter.inmemory;

import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.jspecify.annotations.Nullable;

/** The contacts and their indexes. */
final class ContactStore {

    private final ContactTable table;
    private final ContactIndexes indexes;
    private final InMemorySchemas schemas;
    private final Encoder encoder;

    ContactStore(OrganizationTable organizations, InMemorySchemas schemas, Encoder encoder) {
        this.table = new ContactTable(organizations::isGone);
        this.indexes = new ContactIndexes(table.ids(), this::words);
        this.schemas = schemas;
        this.encoder = encoder;
    }

    ContactTable table() {
        return table;
    }

    ContactIndexes indexes() {
        return indexes;
    }

    /** The words of the contact in a slot, without those of its organization. */
    Words words(int slot) {
        return Words.of(table.contact(slot), schemas::named);
    }

    /** What the indexes ought to hold of the contact in a slot. */
    ContactTraces traces(int slot) {
        return encoder.traces(table.stored(slot));
    }

    /** Prepares a new contact for its slot; the returned action stores it. */
    Runnable addition(int slot, Contact contact) {
        ContactRow row = encoder.row(contact);
        ContactTraces traces = encoder.traces(contact);
        return () -> {
            table.add(contact.id(), row);
            schemas.use(contact.profile().customFields());
            indexes.replace(slot, ContactTraces.NONE, traces);
        };
    }

    /** Prepares the new state of a contact; the returned action stores it. */
    Runnable replacement(int slot, Contact stored, Contact next) {
        ContactTraces before = encoder.traces(stored);
        ContactTraces after = encoder.traces(next);
        ContactRow row = encoder.row(next);
        return () -> {
            schemas.use(next.profile().customFields());
            schemas.unuse(stored.profile().customFields());
            table.put(slot, row);
            indexes.replace(slot, before, after);
        };
    }

    /** Prepares another place in merges of a contact that stays as it is otherwise; running what is returned tells the indexes. */
    Runnable move(int slot, Contact stored, Contact next) {
        ContactTraces before = encoder.traces(stored);
        ContactTraces after = encoder.traces(next);
        return () -> indexes.replace(slot, before, after);
    }

    /** Readies the end of a contact; the returned action removes it. What else hangs on it is removed by those who keep it. */
    Runnable removal(int slot, Contact stored) {
        ContactTraces before = encoder.traces(stored);
        @Nullable MergeNode place = table.place(slot);
        ContactId id = stored.id();
        return () -> {
            indexes.replace(slot, before, ContactTraces.NONE);
            schemas.unuse(stored.profile().customFields());
            if (place != null) {
                place.leave(id);
            }
            table.remove(slot);
        };
    }
}
