package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.collection.Stream;
import org.externalcontacts.domain.contact.Contact;

/** Looks into an in-memory storage as a whole: for tests. Takes time and memory in proportion to all that is stored. */
public final class StorageInspection {

    private final InMemoryStorage storage;

    /** Looks into this one. */
    public StorageInspection(InMemoryStorage storage) {
        this.storage = storage;
    }

    /**
     * Everything that is stored, a line each, in an order that depends on nothing else. Equal dumps, equal states: tests compare
     * them around a refused call (BEHAVIOUR 20.4).
     */
    public List<String> dump() {
        return storage.read(view -> lines(storage.records()).sorted());
    }

    /** Every contact, ancestors and those that are not listed included, in no order. */
    public List<Contact> contacts() {
        return storage.read(view -> contacts(storage.records()));
    }

    /**
     * What the indexes hold that they ought not, or lack; nothing when all is well. Each contact is looked for by all that leads
     * to it, and the number of entries is compared with what the contacts account for.
     */
    public List<String> faults() {
        return storage.read(view -> new IndexAudit(storage.records()).faults());
    }

    private static List<String> lines(InMemoryRecords records) {
        List<String> contacts = contacts(records).flatMap(contact -> contactLines(records, contact));
        return Stream.<Iterable<?>>of(
                        records.organizations().all(),
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
                .appendAll(contacts);
    }

    private static List<Contact> contacts(InMemoryRecords records) {
        ContactTable table = records.store().table();
        return List.ofAll(table.slots().mapToObj(table::contact));
    }

    private static List<String> contactLines(InMemoryRecords records, Contact contact) {
        List<String> claims = List.ofAll(records.identifiers().heldBy(contact.id()))
                .map(claim -> contact.id().text() + " holds " + claim);
        boolean isListed =
                records.store().indexes().isListed(records.store().table().slot(contact.id()));
        String listed = isListed ? "listed " : "hidden ";
        return claims.prepend(listed + contact);
    }
}
