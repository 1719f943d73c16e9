package org.externalcontacts.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Stream;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restoring goes on where it was interrupted, and writes over nothing. */
final class ResumedRestoreTest {

    @TempDir
    private Path directory;

    private final SettableClock clock = new SettableClock();
    private final Copy original = new Copy(3, clock);
    private Archive archive = Archive.at(Path.of("none yet"));

    @BeforeEach
    void write() {
        new RandomCalls(3, original.engine(), clock).run(2_000);
        archive = Archive.at(directory.resolve("archive"));
        archive.write(original.engine(), records -> {});
    }

    @Test
    void anInterruptedRestoreGoesOnWhereverItStopped() {
        assertThat(placesToStopAt(original)).isGreaterThan(5);
    }

    @Test
    void whoWaitsForWhatNobodyHoldsDoesNotHoldItWhereverARestoreStops() {
        Copy waiting = new Copy(4, clock);
        // One waits for what another one holds. To wait for what nobody holds takes two changes, so one of these pairs
        // is where a decision is full.
        create(waiting, "shared@example.org");
        create(waiting, "shared@example.org");
        for (int number = 0; number < 110; number++) {
            Identifier email = Identifier.email("released" + number + "@example.org");
            Contact contact = create(waiting, email.value());
            waiting.engine().identities().release(contact.id(), email).get();
        }
        archive = Archive.at(directory.resolve("waiting"));
        archive.write(waiting.engine(), records -> {});

        assertThat(placesToStopAt(waiting)).isGreaterThan(1);
    }

    private static Contact create(Copy in, String email) {
        return in.engine()
                .contacts()
                .create(ContactProfile.builder().workEmail(email).build())
                .get();
    }

    private int placesToStopAt(Copy original) {
        int decisions = 0;
        while (isInterruptedAfter(decisions, original)) {
            decisions++;
        }
        return decisions;
    }

    private boolean isInterruptedAfter(int decisions, Copy original) {
        Copy target = new Copy(3, clock);
        Interrupted storage = new Interrupted(target.storage(), decisions);
        LocalEngine failing = LocalExternalContacts.of(target.parts().with(storage), () -> {});
        boolean interrupted = false;
        try {
            archive.restoreInto(failing, records -> {});
        } catch (Interrupted.Failure expected) {
            interrupted = true;
            assertThat(archive.restoreInto(target.engine(), records -> {}).isRight())
                    .isTrue();
        }
        assertThat(target.inspection().dump())
                .as("after %s decisions", decisions)
                .isEqualTo(original.inspection().dump());
        assertThat(target.inspection().faults()).isEmpty();
        return interrupted;
    }

    @Test
    void anArchiveThatIsStoredAlreadyChangesNothing() {
        assertThat(archive.restoreInto(original.engine(), records -> {}).isRight())
                .isTrue();
        assertThat(original.inspection().faults()).isEmpty();
    }

    @Test
    void twoWhoWriteTheSameFileDoNotMixIt() throws IOException {
        Path file = directory.resolve("taken");
        Files.createFile(directory.resolve("taken.part"));
        assertThatThrownBy(() -> Archive.at(file).write(original.engine(), records -> {}))
                .hasMessageContaining("somebody writes it");
        assertThat(directory.resolve("taken.part")).exists();
        assertThatThrownBy(() -> Archive.at(directory.resolve("no/where")).write(original.engine(), records -> {}))
                .hasMessageContaining("there is no such directory");
    }

    @Test
    void aFileThatAppearsMeanwhileIsNotReplaced() throws IOException {
        Path file = directory.resolve("appears");
        Copy many = organizations(1_000);
        assertThatThrownBy(() -> Archive.at(file).write(many.engine(), records -> write(file, "another")))
                .hasMessageContaining("exists");
        assertThat(file).hasContent("another");
        assertThat(directory.resolve("appears.part")).doesNotExist();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aRecordThatHasAnotherStateIsLeftAloneAndItsLineIsNamed() {
        ContactId changed = original.storage()
                .read(view -> view.contacts()
                        .every()
                        .filter(contact -> !contact.isAncestor())
                        .head()
                        .id());
        original.engine().contacts().update(changed, new Fixtures().contact().build());
        var before = original.inspection().dump();

        Archive.Unusable refused =
                archive.restoreInto(original.engine(), records -> {}).getLeft();

        assertThat(refused.line()).isGreaterThan(1);
        assertThat(refused.reason()).isEqualTo("the engine has another state of this record");
        assertThat(original.inspection().dump()).isEqualTo(before);
    }

    @Test
    void anIdentifierThatSomebodyElseHoldsIsNotTakenAway() {
        try (TestEngine engine = new TestEngine()) {
            new RandomCalls(99, engine.externalContacts(), engine.clock()).run(100);
            LocalEngine target = LocalExternalContacts.of(engine.parts(), () -> {});
            Archive.Unusable refused =
                    archive.restoreInto(target, records -> {}).getLeft();
            assertThat(refused.reason()).isEqualTo("another contact of the engine holds an identifier of this one");
            assertThat(engine.brokenInvariants()).isEmpty();
        }
    }

    @Test
    void progressIsToldEveryThousandRecords() {
        Copy many = organizations(2_500);
        List<Long> told = new ArrayList<>();

        Archive.at(directory.resolve("many")).write(many.engine(), told::add);

        assertThat(told).containsExactly(1_000L, 2_000L);
    }

    private Copy organizations(int number) {
        Fixtures some = new Fixtures();
        Copy many = new Copy(1, clock);
        Stream.range(0, number)
                .forEach(each ->
                        many.engine().organizations().create(some.organization().build()));
        return many;
    }

    @Test
    void nobodyIsToldOfWhatIsRestored() {
        try (TestEngine engine = new TestEngine()) {
            archive.restoreInto(LocalExternalContacts.of(engine.parts(), () -> {}), records -> {});
            assertThat(engine.events().all()).isEmpty();
        }
    }

    /** A storage that fails after some decisions. */
    private static final class Interrupted implements Storage {

        private final Storage storage;
        private int left;

        Interrupted(Storage storage, int decisions) {
            this.storage = storage;
            this.left = decisions;
        }

        @Override
        public <T> T read(Function<View, T> reading) {
            return storage.read(reading);
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            if (left-- == 0) {
                throw new Failure();
            }
            return storage.atomically(decide);
        }

        private static final class Failure extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
    }
}
