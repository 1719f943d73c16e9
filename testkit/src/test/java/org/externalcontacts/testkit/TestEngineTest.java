package org.externalcontacts.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;

/** An engine that several tests share is as fresh for each of them as one of its own. */
class TestEngineTest {

    private final Fixtures some = new Fixtures();
    private final TestEngine engine = new TestEngine();
    private final Contacts contacts = engine.externalContacts().contacts();

    @Test
    void aResetEngineIsEmptyForWhoeverHadItBefore() {
        ContactId forgotten = made().id();
        engine.reset();

        assertThat(contacts.get(forgotten)).isRefused().isNotFound(EntityKind.CONTACT, forgotten);
        assertThat(contacts.search(ContactQuery.everything()).get()).hasTotal(0);
        assertThat(engine.events().all()).isEmpty();
    }

    @Test
    void timeAndIdsBeginAnew() {
        made();
        engine.clock().pass(Duration.ofDays(1));
        engine.reset();

        Contact first = made();
        assertThat(first.id()).isEqualTo(new ContactId(SequentialIds.nth(1)));
        assertThat(first.dates().created()).isEqualTo(SettableClock.START);
    }

    @Test
    void everyIdIsAUserAgain() {
        engine.users().register(some.user());
        engine.trustors().remove(some.trustor().id());
        engine.reset();

        NoteOwner owner = NoteOwner.of(made().id());
        assertThat(engine.externalContacts()
                        .notes()
                        .create(owner, Note.Draft.of("Called back.", some.user().id())))
                .isDone();
        assertThat(engine.trustors().find(some.trustor().id())).isNotEmpty();
    }

    @Test
    void whatIsStoredAfterwardsIsWhatIsLookedOver() {
        made();
        engine.reset();
        made();

        assertThat(engine.brokenInvariants()).isEmpty();
        assertThat(engine.events().all()).hasSize(1);
    }

    @Test
    void listenersHearOfActsBeforeAndAfter() {
        List<DomainEvent> heard = new ArrayList<>();
        TestEngine told = new TestEngine(engine -> engine.listener(heard::add));
        told.externalContacts().contacts().create(some.contact().build());
        told.reset();
        told.externalContacts().contacts().create(some.contact().build());

        assertThat(heard).hasSize(2);
    }

    @Test
    void aViewOfACallerSeesTheNewState() {
        ExternalContacts view = engine.externalContacts().actingAs(Caller.trusted());
        made();
        engine.reset();
        assertThat(view.contacts().search(ContactQuery.everything()).get()).hasTotal(0);
    }

    private Contact made() {
        return contacts.create(some.contact().build()).getOrElseThrow(Refusal::asException);
    }
}
