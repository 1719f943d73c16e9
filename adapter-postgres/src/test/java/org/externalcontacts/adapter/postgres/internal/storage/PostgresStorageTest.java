package org.externalcontacts.adapter.postgres.internal.storage;

import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.testkit.contract.StorageContract;

/** The storage in PostgreSQL keeps the contract of storages, each call being made at a node of its own. */
class PostgresStorageTest extends StorageContract {

    /** A tenant that nobody else has. */
    private record OneTenant(Tenant tenant) implements Records {

        @Override
        public Storage node() {
            return OpenedStorage.of(tenant);
        }

        @Override
        public String dump() {
            return OpenedStorage.dump(tenant);
        }

        @Override
        public void close() {
            // Nodes share the connections of all tests, and the rows go with the server.
        }
    }

    @Override
    protected Records records() {
        return new OneTenant(OpenedStorage.newTenant());
    }
}
