package org.externalcontacts.examples.filestore;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;

/**
 * A storage that survives its process: each commit is a line of a file, and the content of the file is held in memory. A toy: the file only
 * grows, one process alone may use it, and nothing is forced to disk. When a line cannot be written, memory is ahead of the file: from then
 * on every call throws, until the file is opened again.
 */
public final class FileStorage implements Storage {

    private final Journal journal;
    private final EventDelivery events;
    private volatile boolean hasFailed;
    private final Storage memory = InMemoryExternalContacts.builder().parts().storage();

    private FileStorage(Journal journal, EventDelivery events) {
        this.journal = journal;
        this.events = events;
    }

    /** The storage in this file, which is made when it is not there; listeners hear of what is new, not of what is read back. */
    public static FileStorage open(Path file, EventDelivery events) {
        FileStorage storage = new FileStorage(new Journal(file), events);
        storage.journal.commits().forEach(storage::restore);
        return storage;
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        requireWhole();
        return memory.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        Instant now = events.now();
        return committed(decide, now).map(written -> {
            events.deliver(written.events());
            return written.answer();
        });
    }

    /** One at a time, so that the file and the events have the order of memory. Memory comes first: it may refuse what was decided. */
    private synchronized <T> Either<Refusal, Written<T>> committed(
            Function<View, Either<Refusal, Decision<T>>> decide, Instant now) {
        requireWhole();
        return memory.atomically(view -> decide.apply(view).map(decision -> prepared(decision, view, now)))
                .peek(written -> {
                    append(written.changes());
                    events.committed(written.events());
                });
    }

    private <T> Decision<Written<T>> prepared(Decision<T> decision, View view, Instant now) {
        Seq<DomainEvent> told = events.prepare(decision.facts(view), decision.caller(), now);
        return new Decision<>(
                new Written<>(decision.answer(), decision.changes(), told), decision.acts(), decision.caller());
    }

    private void append(Seq<Change> changes) {
        boolean isWritten = changes.isEmpty();
        try {
            if (!isWritten) {
                journal.append(changes);
                isWritten = true;
            }
        } finally {
            hasFailed = !isWritten;
        }
    }

    private void requireWhole() {
        if (hasFailed) {
            throw new IllegalStateException("the file must be reopened");
        }
    }

    private record Written<T>(T answer, Seq<Change> changes, Seq<DomainEvent> events) {}

    private void restore(Seq<Change> changes) {
        memory.atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(changes))))
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.message()));
    }
}
