package org.externalcontacts.examples.filestore;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.externalcontacts.adapter.inmemory.InMemoryStorage;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;

/**
 * A storage that survives its process: each commit is a line of a file, and what the file tells is held in memory. A toy: the file only
 * grows, one process alone may use it, and nothing is forced to disk.
 */
public final class FileStorage implements Storage {

    private final Journal journal;
    private final EventDelivery events;
    private final InMemoryStorage memory = new InMemoryStorage(new EventDelivery(Clock.systemUTC(), List.empty()));

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
        return memory.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return memory.atomically(view -> decide.apply(view).map(this::written)).map(written -> {
            events.deliver(written.events());
            return written.answer();
        });
    }

    /** Memory decides alone, so commits are written, and told of, one after the other. */
    private <T> Decision<Written<T>> written(Decision<T> decision) {
        Seq<DomainEvent> told = events.prepare(decision.acts());
        if (decision.acts().nonEmpty()) {
            journal.append(decision.changes());
        }
        events.committed(told);
        return Decision.ofActs(new Written<>(decision.answer(), told), decision.acts());
    }

    private record Written<T>(T answer, Seq<DomainEvent> events) {}

    private void restore(Seq<Change> changes) {
        memory.atomically(view -> Either.right(Decision.of(Done.DONE, changes)))
                .getOrElseThrow(refusal -> new IllegalStateException(refusal.message()));
    }
}
