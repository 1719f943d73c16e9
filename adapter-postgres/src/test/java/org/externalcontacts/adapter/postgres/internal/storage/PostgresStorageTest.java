package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Clock;
import org.externalcontacts.adapter.postgres.CuttingProxy;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.testkit.contract.StorageContract;
import org.postgresql.ds.PGSimpleDataSource;

/** The storage in PostgreSQL keeps the contract of storages, each call being made at a node of its own. */
class PostgresStorageTest extends StorageContract {

    /** A tenant that nobody else has. */
    private record OneTenant(Tenant tenant, CuttingProxy proxy) implements Records {

        @Override
        public Storage node() {
            return OpenedStorage.of(tenant);
        }

        /** Opens a connection for each call. */
        @Override
        public Option<Storage> losing(int step) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(proxy.url());
            source.setUser("postgres");
            source.setPassword("postgres");
            proxy.cutAt(step);
            return Option.some(OpenedStorage.of(source, tenant, new EventDelivery(Clock.systemUTC(), List.empty())));
        }

        @Override
        public String dump() {
            return OpenedStorage.dump(tenant);
        }

        /** Nodes share the connections of all tests, and the rows go with the server. */
        @Override
        public void close() {
            proxy.close();
        }
    }

    @Override
    protected Records records() {
        return new OneTenant(OpenedStorage.newTenant(), new CuttingProxy(TestDatabase.url()));
    }
}
