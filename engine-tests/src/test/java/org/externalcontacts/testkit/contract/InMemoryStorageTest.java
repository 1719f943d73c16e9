package org.externalcontacts.testkit.contract;

import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.StorageInspection;
import org.externalcontacts.application.storage.Storage;

/** The storage in memory keeps the contract of storages. */
class InMemoryStorageTest extends StorageContract {

    /** The one node there is. */
    record InMemory(Storage node) implements Records {

        static InMemory empty() {
            return new InMemory(InMemoryExternalContacts.builder().parts().storage());
        }

        @Override
        public String dump() {
            return new StorageInspection(node).dump().mkString("\n");
        }

        @Override
        public void close() {
            // Memory is given back when nobody holds it any more.
        }
    }

    @Override
    protected Records records() {
        return InMemory.empty();
    }
}
