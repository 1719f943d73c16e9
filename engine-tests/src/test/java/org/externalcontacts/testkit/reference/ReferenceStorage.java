package org.externalcontacts.testkit.reference;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** One immutable state, replaced whole by each commit; readers see the one that was there when they came. */
public final class ReferenceStorage implements Storage {

    private final EventDelivery events;
    private volatile ReferenceState state = ReferenceState.EMPTY;

    public ReferenceStorage(EventDelivery events) {
        this.events = events;
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return reading.apply(new ReferenceView(state));
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return commit(decide, events.now()).map(stored -> {
            events.deliver(stored.events());
            return stored.answer();
        });
    }

    private synchronized <T> Either<Refusal, Stored<T>> commit(
            Function<View, Either<Refusal, Decision<T>>> decide, Instant now) {
        return decide.apply(new ReferenceView(state)).map(decision -> {
            ReferenceState after = decision.changes().foldLeft(state, ReferenceState::after);
            Seq<DomainEvent> told = events.prepare(decision.facts(new ReferenceView(state)), decision.caller(), now);
            state = after;
            events.committed(told);
            return new Stored<>(decision.answer(), told);
        });
    }

    private record Stored<T>(T answer, Seq<DomainEvent> events) {}

    /** Everything that is stored, in a fixed order. */
    public String dump() {
        return state.dump();
    }
}
