package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/**
 * All records in memory. Readers run side by side; a decision and its changes run alone, so that nobody ever sees half of them, and
 * no decision is ever run twice.
 *
 * <p>A decision may read through the ports, but not write: it would decide on what it has just changed itself.
 */
public final class InMemoryStorage implements Storage {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final InMemoryRecords records;
    private final EventDelivery events;

    /** An empty storage that tells of its changes there. */
    public InMemoryStorage(EventDelivery events) {
        this(events, UnaryOperator.identity());
    }

    InMemoryStorage(EventDelivery events, UnaryOperator<Encoder> wrapped) {
        this.events = events;
        this.records = new InMemoryRecords(wrapped);
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        lock.readLock().lock();
        try {
            return reading.apply(records);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return decideAndStore(decide).map(stored -> {
            events.deliver(stored.events());
            return stored.answer();
        });
    }

    InMemoryRecords records() {
        return records;
    }

    private <T> Either<Refusal, Stored<T>> decideAndStore(Function<View, Either<Refusal, Decision<T>>> decide) {
        if (lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("what runs on a view must not write");
        }
        lock.writeLock().lock();
        try {
            return decide.apply(records).map(this::store);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** All that may fail comes before the first write. */
    private <T> Stored<T> store(Decision<T> decision) {
        Runnable write = Preparation.of(decision.changes(), records);
        Seq<DomainEvent> told = events.prepare(decision.acts());
        write.run();
        events.committed(told);
        return new Stored<>(decision.answer(), told);
    }

    /** What is left to do when the lock is released. */
    private record Stored<T>(T answer, Seq<DomainEvent> events) {}
}
