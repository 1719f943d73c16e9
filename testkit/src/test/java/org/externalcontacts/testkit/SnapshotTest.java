package org.externalcontacts.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts.Snapshot;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;

/** A stage is set once, and every test begins on it. */
class SnapshotTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("once");

    private final Fixtures some = new Fixtures();
    private final TestEngine engine = new TestEngine();
    private final ExternalContacts contacts = engine.externalContacts();

    @Test
    void everythingIsStoredAgain() {
        stage();
        Snapshot before = kept();
        TestEngine.Snapshot taken = engine.snapshot();
        engine.reset();
        assertThat(kept()).isNotEqualTo(before).hasToString("");
        engine.restore(taken);

        assertThat(kept()).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(before)
                .hasToString(
                        "1 associations, 3 contacts, 1 notes, 1 organizations, 1 relationships, 1 schema versions, "
                                + "1 sessions, 1 trustor links");
        assertThat(engine.brokenInvariants()).isEmpty();
    }

    private Snapshot kept() {
        return Snapshot.of(engine.parts().storage());
    }

    @Test
    void whatHappenedSinceIsUndone() {
        Contact ada = made();
        TestEngine.Snapshot taken = engine.snapshot();
        contacts.contacts().delete(ada.id()).get();
        Contact bob = made();
        engine.restore(taken);

        assertThat(contacts.contacts().get(ada.id()).get()).isEqualTo(ada);
        assertThat(contacts.contacts().get(bob.id())).isRefused();
        assertThat(contacts.contacts().search(ContactQuery.everything()).get()).hasTotal(1);
    }

    @Test
    void itIsRestoredAnyNumberOfTimesAndIntoAnyEngine() {
        made();
        TestEngine.Snapshot taken = engine.snapshot();
        TestEngine other = new TestEngine();
        for (TestEngine each : List.of(engine, engine, other)) {
            each.restore(taken);
            each.externalContacts().contacts().create(some.contact().build()).get();
            assertThat(each.externalContacts()
                            .contacts()
                            .search(ContactQuery.everything())
                            .get())
                    .hasTotal(2);
        }
    }

    @Test
    void timeAndIdsContinueWhereTheyWere() {
        made();
        engine.clock().pass(Duration.ofDays(3));
        TestEngine.Snapshot taken = engine.snapshot();
        Contact second = made();
        engine.clock().pass(Duration.ofDays(3));
        engine.restore(taken);

        Contact again = made();
        assertThat(again.id()).isEqualTo(second.id());
        assertThat(again.dates().created()).isEqualTo(second.dates().created());
    }

    @Test
    void aKeyThatWasUsedIsStillUsed() {
        ContactProfile ada = some.contact().build();
        Contact first = contacts.contacts().create(ada, KEY).get();
        TestEngine.Snapshot taken = engine.snapshot();
        engine.reset();
        engine.restore(taken);

        assertThat(contacts.contacts().create(ada, KEY).get().id()).isEqualTo(first.id());
        assertThat(contacts.contacts().search(ContactQuery.everything()).get()).hasTotal(1);
    }

    @Test
    void whoIsRegisteredIsRegisteredAgainAndNobodyElse() {
        engine.users().register(some.user());
        TestEngine.Snapshot taken = engine.snapshot();
        engine.users().forget();
        engine.trustors().register(some.trustor());
        engine.restore(taken);

        assertThat(engine.users().find(some.user().id())).isEmpty();
        assertThat(engine.trustors().find(some.trustor().id())).isNotEmpty();
    }

    @Test
    void whoWaitedForAnIdentifierStillWaitsForIt() {
        ContactId first = created(some.contact().workEmail("ada@example.org").build());
        ContactId second = created(some.contact().otherEmail("ada@example.org").build());
        TestEngine.Snapshot taken = engine.snapshot();
        engine.reset();
        engine.restore(taken);
        contacts.contacts().delete(first).get();

        assertThat(contacts.identities()
                        .lookup(Identifier.email("ada@example.org"))
                        .get()
                        .id())
                .isEqualTo(second);
    }

    @Test
    void noEventIsRecordedOfIt() {
        made();
        TestEngine.Snapshot taken = engine.snapshot();
        engine.restore(taken);
        assertThat(engine.events().all()).isEmpty();
    }

    /** One record of each kind at least, and a merge. */
    private void stage() {
        contacts.contactSchemas().create(some.schema()).get();
        OrganizationId organization = contacts.organizations()
                .create(some.organization().build())
                .get()
                .id();
        contacts.trustors().link(organization, some.trustor().id()).get();
        contacts.relationships().create(some.relationship(organization)).get();
        ContactId ada = created(some.contact().organization(organization).build());
        Interaction call = new Interaction(
                List.of(Identifier.phone("+12025550147")),
                MediaType.CALL,
                engine.clock().instant());
        ContactId caller = contacts.identities()
                .observe(call)
                .get()
                .fold(Contact::id, Contact::id, many -> many.head().id());
        ContactId merged = contacts.merges().merge(caller, ada).get().id();
        contacts.notes()
                .create(
                        NoteOwner.of(merged),
                        Note.Draft.of("Called back.", some.user().id()))
                .get();
        contacts.conversations().associate(some.communication(), merged).get();
        contacts.journeySessions()
                .record(some.session(merged, engine.clock().instant()))
                .get();
    }

    private Contact made() {
        return contacts.contacts().create(some.contact().build()).getOrElseThrow(Refusal::asException);
    }

    private ContactId created(ContactProfile profile) {
        return contacts.contacts()
                .create(profile)
                .getOrElseThrow(Refusal::asException)
                .id();
    }
}
