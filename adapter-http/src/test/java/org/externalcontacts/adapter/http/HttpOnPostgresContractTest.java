package org.externalcontacts.adapter.http;

import org.externalcontacts.testkit.contract.ExternalContactsContract;
import org.externalcontacts.testkit.contract.Subject;
import org.junit.jupiter.api.AfterEach;

/** The whole contract, client → server → PostgreSQL: the way that a request goes in production. */
class HttpOnPostgresContractTest extends ExternalContactsContract {

    private final HttpSubject subject = HttpSubject.before(PostgresServed::new);

    @Override
    protected Subject subject() {
        return subject;
    }

    @AfterEach
    void close() {
        subject.close();
    }
}
