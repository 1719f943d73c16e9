package org.externalcontacts.adapter.inmemory.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.externalcontacts.adapter.inmemory.internal.store.Encoder;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/**
 * All records in memory. Readers run side by side; a decision and its changes run alone, so that no reader ever sees a part of them, and
 * no decision is ever run twice.
 *
 * <p>As long as nothing was stored it reads empty records that all storages share, and holds none of its own: most of many tenants are idle.
 *
 * <p>A decision may read through the ports, but not write: it would decide on what it has just changed itself.
 */
public final class InMemoryStorage implements Storage {

    /** Read by many under locks of their own, and written by nobody. */
    private static final InMemoryRecords NOTHING = new InMemoryRecords(UnaryOperator.identity());

    private final RecordsLock lock = new RecordsLock();
    private final Supplier<InMemoryRecords> empty;
    private final EventDelivery events;

    /** Guarded by the lock. */
    private InMemoryRecords records = NOTHING;

    /** How many decisions have changed something. Guarded by the lock. */
    private long revision;

    /** An empty storage that delivers its events there. */
    public InMemoryStorage(EventDelivery events) {
        this(events, UnaryOperator.identity());
    }

    InMemoryStorage(EventDelivery events, UnaryOperator<Encoder> wrapped) {
        this.events = events;
        this.empty = () -> new InMemoryRecords(wrapped);
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return lock.read(() -> reading.apply(records));
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return decideAndStore(decide).map(stored -> {
            // The lock is released: a listener may take its time, read and write.
            events.deliver(stored.events());
            return stored.answer();
        });
    }

    @Override
    public Option<Long> revision() {
        return lock.read(() -> Option.some(revision));
    }

    /** All records, for reading under the lock: inside {@link #read}. */
    public InMemoryRecords records() {
        return records;
    }

    private <T> Either<Refusal, Stored<T>> decideAndStore(Function<View, Either<Refusal, Decision<T>>> decide) {
        // The clock belongs to the app, so it is asked before the lock is taken.
        Instant now = events.now();
        return lock.write(() -> decide.apply(records).map(decision -> store(decision, now)));
    }

    private <T> Stored<T> store(Decision<T> decision, Instant now) {
        if (records == NOTHING && decision.changes().nonEmpty()) {
            records = empty.get();
        }
        // All that may fail comes before the first write, so that a decision is stored as a whole or not at all.
        Runnable write = Preparation.of(decision.changes(), records);
        Seq<DomainEvent> told =
                events.isHeard() ? events.prepare(decision.facts(records), decision.caller(), now) : List.empty();
        write.run();
        if (decision.acts().nonEmpty()) {
            revision++;
        }
        // Still under the lock: events get the order of the commits.
        events.committed(told);
        return new Stored<>(decision.answer(), told);
    }

    /** What is left to do when the lock is released. */
    private record Stored<T>(T answer, Seq<DomainEvent> events) {}
}
