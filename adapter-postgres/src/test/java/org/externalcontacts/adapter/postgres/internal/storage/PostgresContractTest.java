package org.externalcontacts.adapter.postgres.internal.storage;

import org.externalcontacts.testkit.contract.ExternalContactsContract;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.externalcontacts.testkit.contract.Subject;
import org.junit.jupiter.api.BeforeEach;

/** The engine on PostgreSQL keeps the contract that every engine keeps. */
class PostgresContractTest extends ExternalContactsContract {

    private Subject subject;

    @BeforeEach
    void open() {
        Tenant tenant = OpenedStorage.newTenant();
        subject = LocalSubject.over(events -> OpenedStorage.of(tenant, events), storage -> OpenedStorage.dump(tenant));
    }

    @Override
    protected Subject subject() {
        return subject;
    }
}
