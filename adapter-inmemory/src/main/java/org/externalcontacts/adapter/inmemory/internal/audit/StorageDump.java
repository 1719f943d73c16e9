package org.externalcontacts.adapter.inmemory.internal.audit;

import io.vavr.collection.List;
import io.vavr.collection.Stream;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryRecords;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.domain.contact.Contact;

/** Everything that is stored, as text. */
public record StorageDump(InMemoryRecords records) {

    /** A line for each record and claim, in an order that depends on nothing else. */
    public List<String> lines() {
        return Stream.<Iterable<?>>of(
                        records.organizationStore().all(),
                        records.trustors().all(),
                        records.notes().records().all(),
                        records.relationships().records().all(),
                        records.schemas().all(),
                        records.schemas().uses().entrySet(),
                        records.conversations().all(),
                        records.sessions().all())
                .flatMap(Stream::ofAll)
                .map(Object::toString)
                .toList()
                .appendAll(contacts().flatMap(this::contactLines))
                .sorted();
    }

    /** Every contact, ancestors and those that are not listed included, in no order. */
    public List<Contact> contacts() {
        ContactTable table = records.contactStore().table();
        return List.ofAll(table.slots().mapToObj(table::contact));
    }

    private List<String> contactLines(Contact contact) {
        int slot = records.contactStore().table().slot(contact.id());
        String listed = records.contactStore().indexes().isListed(slot) ? "listed " : "hidden ";
        return List.ofAll(records.identifiers().heldBy(contact.id()))
                .map(claim -> contact.id().text() + " holds " + claim)
                .prepend(listed + contact);
    }
}
