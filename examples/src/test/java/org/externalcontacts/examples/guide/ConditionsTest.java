package org.externalcontacts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** What the page on versions and keys shows. */
@ExternalContactsTest
class ConditionsTest {

    private static final ContactProfile ADA =
            ContactProfile.builder().lastName("Lovelace").build();

    @Test
    void nobodyOverwritesWhatHeHasNotSeen(ExternalContacts engine) {
        ContactId id = engine.contacts().create(ADA).get().id();
        ContactProfile next = ADA.toBuilder().title("Countess").build();

        Contact read = engine.contacts().get(id).getOrElseThrow(Refusal::asException);
        Either<Refusal, Contact> changed = engine.contacts().update(id, next, read.version());

        assertThat(changed.isRight()).isTrue();
        assertThat(engine.contacts().update(id, next, read.version()).getLeft())
                .isInstanceOf(Refusal.StaleVersion.class);
    }

    @Test
    void aCreateHappensOnce(ExternalContacts engine) {
        IdempotencyKey key = IdempotencyKey.random();
        Contact made = engine.contacts().create(ADA, key).getOrElseThrow(Refusal::asException);
        Contact again = engine.contacts().create(ADA, key).getOrElseThrow(Refusal::asException);

        assertThat(again).isEqualTo(made);
    }
}
