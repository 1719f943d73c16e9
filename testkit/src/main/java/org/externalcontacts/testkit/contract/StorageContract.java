package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.externalcontacts.testkit.contract.NounContract.done;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@link Storage} promises, whatever keeps the records: all or nothing, one state a read, and two calls at once that end as if one had
 * been made after the other. A storage is proved by one class:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *     @Override
 *     protected Records records() {
 *         return new MyRecords();
 *     }
 * }
 * }</pre>
 *
 * <p>The rules of the use cases are {@link ExternalContactsContract}'s.
 */
public abstract class StorageContract {

    /** The records of one engine, from the outside: what every node over them reads and writes. Thread-safe. */
    public interface Records extends AutoCloseable {

        /** A node over these records: a new one, or the one that there is, if there can be only one. It is not closed by its user. */
        Storage node();

        /**
         * A node over these records that loses its connection to them: at step 1 what it sends first does not arrive, at step 2 what it sends
         * first is answered and the answer does not arrive, and so on with all it sends, from the opening of a connection on. None, as by
         * default, where nothing is between a node and its records that could be lost. It is not closed by its user.
         */
        default Option<Storage> losing(int step) {
            return Option.none();
        }

        /** Everything that is stored, as text in a fixed order: two equal texts mean that nothing has changed. */
        String dump();

        /** Closes all nodes and forgets the records. */
        @Override
        void close();
    }

    private static final Contact ADA = contact(1);
    private static final Contact BOB = contact(2);

    /** What {@link #ada} sees of a decision that was stored, and of one that was not. */
    private static final List<Boolean> ALL = List.of(true, true);

    private static final List<Boolean> NOTHING = List.of(false, false);

    /** More than any call takes. */
    private static final int MOST_STEPS = 1_000;

    private Records records;

    /** Empty records. Each is closed by the contract. */
    protected abstract Records records();

    @BeforeEach
    void open() {
        records = records();
    }

    @AfterEach
    void close() {
        records.close();
    }

    /** Each race ends as one of its two orders does, whichever call is overtaken. */
    @TestFactory
    Stream<DynamicTest> twoCallsAtOnceEndAsOneAfterTheOther() {
        return RaceTable.all().toJavaStream().map(race -> DynamicTest.dynamicTest(race.name(), () -> checked(race)));
    }

    /** What a call answers that reads in several places is what was there before or after another one, nothing between. */
    @TestFactory
    Stream<DynamicTest> aCallThatReadsSeesAllOfAnotherOneOrNothing() {
        return ReadingRaces.all()
                .toJavaStream()
                .map(race -> DynamicTest.dynamicTest(race.name(), () -> checkedReading(race)));
    }

    @Test
    void aDecisionWhoseSecondChangeCannotBeStoredStoresNothing() {
        String before = records.dump();
        Change add = new Change.AddContact(ADA);
        assertThatThrownBy(() ->
                        node().atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(add, add)))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(records.dump()).isEqualTo(before);
        assertThat(node().read(StorageContract::ada)).isEqualTo(NOTHING);
    }

    @Test
    void whatIsDecidedIsStoredAsAWhole() {
        done(node().atomically(StorageContract::added));
        assertThat(node().read(StorageContract::ada)).isEqualTo(ALL);
    }

    @Test
    void allThatOneFunctionReadsIsOneState() throws Exception {
        Storage node = node();
        Storage other = node();
        FutureTask<?> write = new FutureTask<>(() -> other.atomically(StorageContract::added));
        List<List<Boolean>> seen = node.read(view -> {
            List<Boolean> first = ada(view);
            RaceRun.aside(write);
            return List.of(first, ada(view), node.read(StorageContract::ada));
        });
        write.get(1, TimeUnit.MINUTES);
        assertThat(seen).containsOnly(NOTHING);
        assertThat(node.read(StorageContract::ada)).isEqualTo(ALL);
    }

    @Test
    void aFunctionThatReadsAViewMustNotWrite() {
        Storage node = node();
        assertThatThrownBy(() -> node.read(view -> node.atomically(StorageContract::added)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> node.atomically(
                        view -> node.atomically(StorageContract::added).map(Decision::unchanged)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(node.read(StorageContract::ada)).isEqualTo(NOTHING);
    }

    @Test
    void aCallOfAThreadThatIsInterruptedIsMadeAsAWholeOrNotAtAll() {
        Storage node = node();
        InterruptedCall call = new InterruptedCall(self -> {
            self.interrupt();
            return isAnswered(node);
        });
        call.begin();
        assertWholeAndStillInterrupted(call);
    }

    @Test
    void aCallThatIsInterruptedWhileItDecidesIsMadeAsAWholeOrNotAtAll() {
        Storage node = node();
        InterruptedCall call = new InterruptedCall(self -> isAnswered(new OvertakenStorage(node, self::interrupt)));
        call.begin();
        assertWholeAndStillInterrupted(call);
    }

    @Test
    void aCallThatIsInterruptedWhileAnotherOneDecidesIsMadeAsAWholeOrNotAtAll() {
        Storage node = node();
        InterruptedCall call = new InterruptedCall(self -> isAnswered(node));
        done(node().atomically(view -> {
            call.begin();
            call.interrupt();
            return Either.right(Decision.unchanged(Done.DONE));
        }));
        assertWholeAndStillInterrupted(call);
    }

    /** At each of the steps that a call takes between a node and its records. */
    @Test
    void aCallWhoseConnectionIsLostIsMadeAsAWholeOrNotAtAll() {
        assumeTrue(records.losing(1).isDefined(), "nothing is between these nodes and their records");
        int step = 1;
        while (step < MOST_STEPS && isLostAt(step)) {
            step++;
        }
        assertThat(step).as("the first step that no call comes to").isBetween(5, MOST_STEPS - 1);
    }

    @Test
    void aKeyWhoseAnswerWasLostIsAnsweredWithWhatItMade() {
        IdempotencyKey key = IdempotencyKey.random();
        ContactProfile profile = RaceScene.person().build();
        ExternalContacts losing = RaceNode.FIRST.over(new LosingStorage(node()));
        assertThatThrownBy(() -> losing.contacts().create(profile, key)).isInstanceOf(LosingStorage.AnswerLost.class);
        String once = records.dump();
        Contact made = done(RaceNode.SECOND.over(node()).contacts().create(profile, key));
        assertThat(made.id().value()).isEqualTo(RaceNode.FIRST.id(1));
        assertThat(records.dump()).isEqualTo(once);
    }

    private void assertWholeAndStillInterrupted(InterruptedCall call) {
        InterruptedCall.End end = call.end();
        assertWhole(records, end.isAnswered());
        assertThat(end.isStillInterrupted()).as("still interrupted").isTrue();
    }

    private boolean isLostAt(int step) {
        try (Records fresh = records()) {
            boolean answered = isAnswered(fresh.losing(step).get());
            assertWhole(fresh, answered);
            return !answered;
        }
    }

    private static boolean isAnswered(Storage node) {
        try {
            done(node.atomically(StorageContract::added));
            return true;
        } catch (ExternalContactsException fault) {
            return false;
        }
    }

    /** What is answered is stored; what is not may be. Afterwards, others are served as before. */
    private static void assertWhole(Records records, boolean answered) {
        assertThat(records.node().read(StorageContract::ada)).isIn(answered ? List.of(ALL) : List.of(ALL, NOTHING));
        records.node()
                .atomically(
                        view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(new Change.AddContact(BOB)))));
        boolean others =
                records.node().read(view -> view.contacts().find(BOB.id()).isDefined());
        assertThat(others).as("others are served").isTrue();
    }

    /** A merge of each into the other, once stored, may be walked for ever. */
    private void checked(Race<?> race) {
        named(race, () -> RaceRun.check(race, this::records));
    }

    private void checkedReading(Race<?> race) {
        named(race, () -> RaceRun.checkReading(race, this::records));
    }

    /** Build tools report the number of a race, not its name. */
    private static void named(Race<?> race, Runnable run) {
        assertTimeoutPreemptively(
                RaceRun.AT_MOST,
                () -> {
                    try {
                        run.run();
                    } catch (RuntimeException failed) {
                        throw new AssertionError(race + ": " + failed, failed);
                    }
                },
                race.name());
    }

    private Storage node() {
        return records.node();
    }

    private static Contact contact(long draw) {
        return Contact.made(
                new ContactId(RaceNode.SET_UP.id(draw)),
                ContactType.CURATED,
                RaceScene.person().build(),
                SettableClock.START);
    }

    /** Looks before it adds. */
    private static Either<Refusal, Decision<Done>> added(View view) {
        assertThat(ada(view)).isEqualTo(NOTHING);
        return Either.right(Decision.of(
                Done.DONE,
                Decision.Act.untold(
                        new Change.AddContact(ADA),
                        new Change.Claim(RaceScene.ADDRESS, ADA.id(), SettableClock.START))));
    }

    /** Which of the two changes shows. */
    private static List<Boolean> ada(View view) {
        return List.of(
                view.contacts().find(ADA.id()).isDefined(),
                view.identifiers().holder(RaceScene.ADDRESS).isDefined());
    }
}
