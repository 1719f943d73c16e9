package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.application.contact.ContactQuery;
import org.junit.jupiter.api.Test;

/** The in-memory engine keeps the contract. */
class InMemoryContractTest extends ExternalContactsContract {

    private final Subject subject = new InMemorySubject();

    @Override
    protected Subject subject() {
        return subject;
    }

    /** The contract's longest text travels in a URL; without one, longer texts are nothing special either (rule 5.3). */
    @Test
    void aTextOfAnyLengthIsSearchedFor() {
        assertThat(subject.engine()
                        .contacts()
                        .search(ContactQuery.of("x".repeat(100_000)))
                        .isRight())
                .isTrue();
    }
}
