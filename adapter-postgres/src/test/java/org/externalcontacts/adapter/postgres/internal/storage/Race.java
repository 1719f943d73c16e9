package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.externalcontacts.testkit.contract.UniqueData;
import org.junit.jupiter.api.AfterEach;

/** Two nodes on the same records, of which one is overtaken by the other. Afterwards nothing hangs in the air. */
abstract class Race {

    final UniqueData unique = new UniqueData();

    private final Tenant tenant = OpenedStorage.newTenant();

    private final LocalSubject<InterruptedStorage> overtaken =
            LocalSubject.over(events -> new InterruptedStorage(OpenedStorage.of(tenant, events)));

    /** The node that overtakes. */
    final ExternalContacts other =
            LocalSubject.over(events -> OpenedStorage.of(tenant, events)).engine();

    @AfterEach
    void nothingHangsInTheAir() {
        assertThat(Orphans.of(tenant)).isEmpty();
    }

    /** The node that is overtaken. */
    ExternalContacts node() {
        return overtaken.engine();
    }

    /** The answer of a use case while which, once it was decided, something else happened. */
    <T> Either<Refusal, T> overtaken(
            Supplier<Either<Refusal, T>> useCase, Supplier<? extends Either<Refusal, ?>> meanwhile) {
        overtaken.storage().meanwhile(() -> done(meanwhile.get()));
        return useCase.get();
    }

    static <T> T done(Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(Refusal::asException);
    }

    ContactId contact() {
        return contact(unique.person());
    }

    ContactId contact(ContactProfile.Builder profile) {
        return done(other.contacts().create(profile.build())).id();
    }

    /** A contact that can be merged into others. */
    ContactId observed(Identifier... identifiers) {
        return done(other.identities().observe(Interaction.of(MediaType.CHAT, SettableClock.START, identifiers)))
                .fold(Contact::id, Contact::id, several -> several.head().id());
    }

    ContactId holder(Identifier identifier) {
        return done(other.identities().lookup(identifier)).id();
    }

    static void assertRefused(Either<Refusal, ?> outcome, Class<? extends Refusal> as) {
        assertThat(outcome.isLeft()).as("must be refused, but gave %s", outcome).isTrue();
        assertThat(outcome.getLeft()).isInstanceOf(as);
    }
}
