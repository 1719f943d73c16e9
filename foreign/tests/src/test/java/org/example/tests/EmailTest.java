package org.example.tests;

import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.http.HttpExternalContactsTest;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Within the process and over HTTP, an e-mail address has one owner. */
class EmailTest {

    private final Fixtures some = new Fixtures();

    @Nested
    @ExternalContactsTest
    class InMemory {

        @Test
        void hasOneOwner(ExternalContacts engine) {
            assertThatAnEmailHasOneOwner(engine);
        }
    }

    @Nested
    @HttpExternalContactsTest
    class OverHttp {

        @Test
        void hasOneOwner(ExternalContacts client) {
            assertThatAnEmailHasOneOwner(client);
        }
    }

    private void assertThatAnEmailHasOneOwner(ExternalContacts engine) {
        Contact ada = engine.contacts()
                .create(some.contact().workEmail("ada@example.org").build())
                .getOrElseThrow(Refusal::asException);
        Contact bob = engine.contacts().create(some.contact().build()).getOrElseThrow(Refusal::asException);

        assertThat(engine.identities().claim(bob.id(), Identifier.email("ADA@example.org")))
                .isRefused()
                .isIdentifierTaken()
                .by(ada.id());
    }
}
