package org.externalcontacts.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.collection.List;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.people.People;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.architecture.HexagonRules;
import org.externalcontacts.testkit.fake.Call;
import org.externalcontacts.testkit.fake.Calls;
import org.externalcontacts.testkit.fake.FakeUsers;
import org.externalcontacts.testkit.fake.Trouble;
import org.externalcontacts.testkit.fake.TroubledExternalContacts;
import org.externalcontacts.testkit.fixture.ExternalContactsDomain;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** The snippets of the guide to testing. */
@ExternalContactsTest
class TestingGuideTest {

    private final Fixtures some = new Fixtures();

    @Test
    void anEmailHasOneOwner(ExternalContacts engine) {
        Contact ada = engine.contacts()
                .create(some.contact().workEmail("ada@example.org").build())
                .getOrElseThrow(Refusal::asException);
        Contact bob = engine.contacts().create(some.contact().build()).getOrElseThrow(Refusal::asException);

        assertThat(engine.identities().claim(bob.id(), Identifier.email("ADA@example.org")))
                .isRefused()
                .isIdentifierTaken()
                .by(ada.id());
    }

    @Test
    void timeIdsAndEventsAreTheTests(ExternalContacts engine, SettableClock clock, RecordedEvents events) {
        clock.pass(Duration.ofDays(1));
        Contact contact = engine.contacts().create(some.contact().build()).getOrElseThrow(Refusal::asException);

        assertThat(contact.id()).isEqualTo(new ContactId(SequentialIds.nth(1)));
        assertThat(contact.dates().created()).isEqualTo(SettableClock.START.plus(Duration.ofDays(1)));
        assertThat(events.facts(Fact.ContactCreated.class)).hasSize(1);
    }

    @Test
    void onlyUsersWriteNotes(ExternalContacts engine, FakeUsers users) {
        PlatformUser grace = users.register(some.user());
        NoteOwner ada = NoteOwner.of(engine.contacts()
                .create(some.contact().build())
                .getOrElseThrow(Refusal::asException)
                .id());

        assertThat(engine.notes().create(ada, Note.Draft.of("Called back.", grace.id())))
                .isDone();
        assertThat(engine.notes()
                        .create(ada, Note.Draft.of("Who am I?", some.user().id())))
                .isRefused();
    }

    @Test
    void peopleOfAnySize(ExternalContacts engine) {
        People.seeded(42).people(1_000).forEach(engine.contacts()::create);
        List<People.Entry> imported = People.seeded(42).withDuplicates(1_000, 0.2);

        assertThat(imported).hasSize(1_000);
    }

    @Property(tries = 50)
    @Domain(ExternalContactsDomain.class)
    void whatIsCreatedCanBeRead(@ForAll ContactProfile profile) {
        ExternalContacts engine = new TestEngine().externalContacts();
        Contact created = engine.contacts().create(profile).getOrElseThrow(Refusal::asException);
        assertThat(engine.contacts().get(created.id()).getOrElseThrow(Refusal::asException))
                .isSameAs(created);
    }

    @Test
    void theSecondCreateFails(ExternalContacts engine) {
        TroubledExternalContacts troubled = TroubledExternalContacts.before(engine)
                .on(Calls.of(Operation.POST_CONTACTS).nth(2), Trouble.failure());
        ExternalContacts door = troubled.externalContacts();

        assertThat(door.contacts().create(some.contact().build())).isDone();
        assertThatThrownBy(() -> door.contacts().create(some.contact().build())).hasMessageContaining("failure");
        assertThat(troubled.calls().map(Call::useCase)).containsExactly("contacts.create", "contacts.create");
    }

    @Test
    void onePageOfTheImportIsCalledForNotOneContactEach(ExternalContacts engine) {
        TroubledExternalContacts watched = TroubledExternalContacts.before(engine);
        watched.externalContacts().contacts().bulkCreate(People.seeded(1).people(50));
        assertThat(watched.calls()).hasSize(1);
    }

    @Test
    void layersOfOneSOwn() {
        HexagonRules.of("org.externalcontacts")
                .domainMayUse("io.vavr..")
                .applicationMayUse("io.vavr..", "org.slf4j..", "javax.crypto..", "com.google.i18n.phonenumbers..")
                .check(new ClassFileImporter()
                        .importPackages(
                                "org.externalcontacts.domain",
                                "org.externalcontacts.application",
                                "org.externalcontacts.adapter.inmemory"));
    }
}
