package org.externalcontacts.adapter.file.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.externalcontacts.adapter.file.fault.FileNotWrittenException;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error at any place makes the engine stop, or loses nothing: it never answers what is not going to be in the file. */
class LackOfMemoryTest {

    @TempDir
    private Path directory;

    private final Fixtures some = new Fixtures();
    private final EngineParts parts = InMemoryExternalContacts.builder().parts();
    private final Exhausted memory = new Exhausted(parts.storage());

    @Test
    void whatWasCarriedOutBeforeItsGroupCouldBeMadeIsWrittenWithTheNextOne() {
        try (FileStorage storage = opened()) {
            ExternalContacts engine = over(storage);
            memory.readsFail = true;
            assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                    .isInstanceOf(OutOfMemoryError.class);
            memory.readsFail = false;
            engine.contacts().create(some.contact().build()).get();
            assertThat(engine.contacts().all().get().toJavaList()).hasSize(2);
        }
        assertThat(contactsInTheFile()).isEqualTo(2);
    }

    @Test
    void whatWasCarriedOutAndDoesNotWaitStopsTheEngine() {
        try (FileStorage storage = opened()) {
            ExternalContacts engine = over(storage);
            memory.writesFail = true;
            assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                    .isInstanceOf(OutOfMemoryError.class);
            memory.writesFail = false;
            assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                    .isInstanceOf(FileNotWrittenException.class);
            assertThatThrownBy(() -> engine.contacts().all()).isInstanceOf(FileNotWrittenException.class);
        }
        assertThat(contactsInTheFile()).isZero();
    }

    private FileStorage opened() {
        return new FileStorage(memory, RecordFile.open(directory), new EventDelivery(Clock.systemUTC(), List.empty()));
    }

    private ExternalContacts over(FileStorage storage) {
        return LocalExternalContacts.of(parts.with(storage), () -> {});
    }

    private int contactsInTheFile() {
        try (FileStorage again = OpenedStorage.in(directory)) {
            return LocalExternalContacts.of(
                            InMemoryExternalContacts.builder().parts().with(again), () -> {})
                    .contacts()
                    .all()
                    .get()
                    .size();
        }
    }

    /** Lacks memory where it is told to: before it reads, or after it has carried out a decision. */
    private static final class Exhausted implements Storage {

        private final Storage memory;
        private boolean readsFail;
        private boolean writesFail;

        Exhausted(Storage memory) {
            this.memory = memory;
        }

        @Override
        public <T> T read(Function<View, T> reading) {
            failIf(readsFail);
            return memory.read(reading);
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            Either<Refusal, T> answer = memory.atomically(decide);
            failIf(writesFail);
            return answer;
        }

        private static void failIf(boolean isExhausted) {
            if (isExhausted) {
                throw new OutOfMemoryError("in a test");
            }
        }
    }
}
