package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import org.externalcontacts.adapter.inmemory.internal.audit.IndexAudit;
import org.externalcontacts.adapter.inmemory.internal.audit.StorageDump;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryStorage;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.domain.contact.Contact;

/** Looks into an in-memory storage as a whole: for tests. Takes time and memory in proportion to all that is stored. */
public final class StorageInspection {

    private final InMemoryStorage storage;

    /**
     * Looks into this one, which is the {@code storage()} of {@link InMemoryExternalContacts.Builder#parts()}.
     *
     * @throws IllegalArgumentException if this is another kind of storage
     */
    public StorageInspection(Storage storage) {
        if (!(storage instanceof InMemoryStorage inMemory)) {
            throw new IllegalArgumentException(
                    "not in-memory storage: " + storage.getClass().getName());
        }
        this.storage = inMemory;
    }

    /**
     * Everything that is stored, a line each, in an order that depends on nothing else. Equal dumps, equal states: tests compare
     * them around a refused call (rule 20.4).
     */
    public List<String> dump() {
        return storage.read(view -> new StorageDump(storage.records()).lines());
    }

    /** Every contact, ancestors and those that are not listed included, in no order. */
    public List<Contact> contacts() {
        return storage.read(view -> new StorageDump(storage.records()).contacts());
    }

    /**
     * What the indexes hold that they ought not, or lack; nothing when all is well. Each record has to be entered
     * wherever it ought to be, and there may be no more entries and claims than the records account for.
     */
    public List<String> faults() {
        return storage.read(view -> new IndexAudit(storage.records()).faults());
    }
}
