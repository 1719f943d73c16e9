package org.externalcontacts.adapter.http;

import org.externalcontacts.testkit.contract.ExternalContactsContract;
import org.externalcontacts.testkit.contract.Subject;
import org.junit.jupiter.api.AfterEach;

/** The whole contract, client → server → in-memory. */
class HttpContractTest extends ExternalContactsContract {

    private final HttpSubject subject = new HttpSubject();

    @Override
    protected Subject subject() {
        return subject;
    }

    @AfterEach
    void close() {
        subject.close();
    }
}
