package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.externalcontacts.testkit.contract.NounContract.done;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
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

        /** Everything that is stored, as text in a fixed order: two equal texts mean that nothing has changed. */
        String dump();

        /** Closes all nodes and forgets the records. */
        @Override
        void close();
    }

    private static final Contact ADA = Contact.made(
            new ContactId(RaceNode.SET_UP.id(1)),
            ContactType.CURATED,
            RaceScene.person().build(),
            SettableClock.START);

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

    @Test
    void aDecisionWhoseSecondChangeCannotBeStoredStoresNothing() {
        String before = records.dump();
        Change add = new Change.AddContact(ADA);
        assertThatThrownBy(() ->
                        node().atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(add, add)))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(records.dump()).isEqualTo(before);
        assertThat(node().read(StorageContract::ada)).isEqualTo(List.of(false, false));
    }

    @Test
    void whatIsDecidedIsStoredAsAWhole() {
        done(node().atomically(view -> added()));
        assertThat(node().read(StorageContract::ada)).isEqualTo(List.of(true, true));
    }

    @Test
    void allThatOneFunctionReadsIsOneState() throws Exception {
        Storage node = node();
        Storage other = node();
        FutureTask<?> write = new FutureTask<>(() -> other.atomically(nested -> added()));
        List<List<Boolean>> seen = node.read(view -> {
            List<Boolean> first = ada(view);
            RaceRun.aside(write);
            return List.of(first, ada(view), node.read(StorageContract::ada));
        });
        write.get(1, TimeUnit.MINUTES);
        assertThat(seen).containsOnly(List.of(false, false));
        assertThat(node.read(StorageContract::ada)).isEqualTo(List.of(true, true));
    }

    @Test
    void aFunctionThatReadsAViewMustNotWrite() {
        Storage node = node();
        assertThatThrownBy(() -> node.read(view -> node.atomically(nested -> added())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> node.atomically(
                        view -> node.atomically(nested -> added()).map(Decision::unchanged)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(node.read(StorageContract::ada)).isEqualTo(List.of(false, false));
    }

    /** A merge of each into the other, once stored, may be walked for ever. */
    private void checked(Race<?> race) {
        assertTimeoutPreemptively(RaceRun.AT_MOST, () -> RaceRun.check(race, this::records));
    }

    private Storage node() {
        return records.node();
    }

    private static Either<Refusal, Decision<Done>> added() {
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
