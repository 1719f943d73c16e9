package org.externalcontacts.examples.guide;

import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** What two people claim has one owner. */
@ExternalContactsTest
class EmailTest {

    private final Fixtures some = new Fixtures();

    @Test
    void anAddressHasOneOwner(ExternalContacts engine) {
        ContactId ada = engine.contacts()
                .create(some.contact().workEmail("ada@example.org").build())
                .get()
                .id();
        ContactId bob = engine.contacts().create(some.contact().build()).get().id();
        assertThat(engine.identities().claim(bob, Identifier.email("ADA@example.org")))
                .isRefused()
                .isIdentifierTaken()
                .by(ada);
    }
}
