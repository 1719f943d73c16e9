package org.externalcontacts.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;

/** Trouble meets the calls that were chosen for it, and no others; all calls are remembered. */
class TroubledExternalContactsTest {

    private final Fixtures some = new Fixtures();
    private final TestEngine engine = new TestEngine();
    private final TroubledExternalContacts troubled = TroubledExternalContacts.before(engine.externalContacts());
    private final ExternalContacts door = troubled.externalContacts();

    @Test
    void theNthCallFailsAndChangesNothing() {
        troubled.on(Calls.of(Operation.POST_CONTACTS).nth(2), Trouble.failure());
        create();
        assertThatThrownBy(this::create).isInstanceOf(EngineFailure.class);
        create();
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aLostAnswerHasDoneItsWork() {
        troubled.on(Calls.of(Operation.POST_CONTACTS).first(1), Trouble.lostAnswer(() -> new EngineFailure("lost")));
        assertThatThrownBy(this::create).hasMessage("lost");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aCallIsRefusedAsTheTestSays() {
        Refusal refusal = new Refusal.NotSupported("create");
        troubled.on(Calls.of("contacts.create"), Trouble.refusal(refusal));
        assertThat(door.contacts().create(some.contact().build()).getLeft()).isEqualTo(refusal);
        assertThat(stored()).isZero();
    }

    @Test
    void lotsAreTheSameForTheSameSeed() {
        List<Boolean> first = failures(TroubledExternalContacts.before(engine.externalContacts()));
        assertThat(failures(TroubledExternalContacts.before(engine.externalContacts())))
                .isEqualTo(first);
        assertThat(first.count(failed -> failed)).isBetween(20, 80);
    }

    private List<Boolean> failures(TroubledExternalContacts dice) {
        ExternalContacts contacts =
                dice.on(Calls.all().withProbability(0.5, 42), Trouble.failure()).externalContacts();
        return List.range(0, 100).map(number -> {
            try {
                return contacts.contactSchemas().list().isLeft();
            } catch (EngineFailure asked) {
                return true;
            }
        });
    }

    @Test
    void callsBeyondTheRateFailUntilTheWindowIsOver() {
        troubled.on(
                Calls.all(),
                Trouble.rateLimit(2, Duration.ofMinutes(1), engine.clock(), () -> new EngineFailure("too many")));
        create();
        create();
        assertThatThrownBy(this::create).hasMessage("too many");
        engine.clock().pass(Duration.ofMinutes(1));
        create();
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void aDelayedCallWaitsForTheGate() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        troubled.on(Calls.of(Operation.POST_CONTACTS), Trouble.delay(gate));
        CompletableFuture<Void> call = CompletableFuture.runAsync(this::create);
        assertThat(stored()).isZero();
        gate.countDown();
        call.get(10, TimeUnit.SECONDS);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aDelayCanLetTimePass() {
        troubled.on(
                Calls.of(Operation.POST_CONTACTS),
                Trouble.delay(() -> engine.clock().pass(Duration.ofSeconds(5))));
        create();
        assertThat(engine.clock().instant()).isEqualTo(SettableClock.START.plusSeconds(5));
    }

    @Test
    void anInterruptedDelayFailsAndKeepsTheFlag() {
        troubled.on(Calls.all(), Trouble.delay(new CountDownLatch(1)));
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::create).isInstanceOf(EngineFailure.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void pagesOfAWholeScanMeetTroubleToo() {
        troubled.on(Calls.of(Operation.GET_SCAN_CONTACTS), Trouble.refusal(new Refusal.NotSupported("scan")));
        assertThat(door.contacts().all().isLeft()).isTrue();
        assertThat(door.contacts().scan(ScanRequest.start()).isLeft()).isTrue();
    }

    @Test
    void callsAreRememberedWithOperationAndCaller() {
        NoteOwner owner = NoteOwner.of(
                door.contacts().create(some.contact().build()).get().id());
        assertThat(door.actingAs(Caller.withPermissions())
                        .notes()
                        .create(owner, some.note())
                        .isLeft())
                .isTrue();
        assertThat(door.organizationSchemas().list().isRight()).isTrue();
        assertThat(troubled.calls().map(Call::useCase))
                .containsExactly("contacts.create", "notes.create", "organizationSchemas.list");
        assertThat(troubled.calls().flatMap(Call::operation))
                .containsExactly(
                        Operation.POST_CONTACTS, Operation.POST_CONTACT_NOTES, Operation.GET_ORGANIZATIONS_SCHEMAS);
        assertThat(troubled.calls().map(call -> call.caller().isDefined())).containsExactly(false, true, false);
        assertThat(troubled.calls().head()).asString().startsWith("contacts.create(ContactProfile");
    }

    @Test
    void aReplayMakesTheSameStateAgain() {
        create();
        assertThat(door.merges().canonical(first()).isRight()).isTrue();
        try (TestEngine again = new TestEngine()) {
            assertThat(troubled.replayOn(again.externalContacts())).hasSize(2);
            assertThat(again.events().all()).isEqualTo(engine.events().all());
        }
    }

    @Test
    void whatIsNoCallPassesByWithoutTrouble() {
        troubled.on(Calls.all(), Trouble.failure());
        assertThat(door.check().isRight()).isTrue();
        assertThat(door.contacts())
                .hasToString(engine.externalContacts().contacts().toString());
        door.close();
        assertThat(troubled.calls()).isEmpty();
    }

    private org.externalcontacts.domain.contact.ContactId first() {
        return engine.externalContacts()
                .contacts()
                .scan(ScanRequest.start())
                .get()
                .entities()
                .head()
                .id();
    }

    private void create() {
        assertThat(door.contacts().create(some.contact().build()).isRight()).isTrue();
    }

    private int stored() {
        return engine.externalContacts()
                .contacts()
                .scan(ScanRequest.start())
                .get()
                .entities()
                .size();
    }
}
