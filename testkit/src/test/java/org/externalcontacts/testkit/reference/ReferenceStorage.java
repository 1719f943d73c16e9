package org.externalcontacts.testkit.reference;

import io.vavr.control.Either;
import java.util.function.Function;
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
        Either<Refusal, T> outcome = commit(decide);
        events.deliver();
        return outcome;
    }

    private synchronized <T> Either<Refusal, T> commit(Function<View, Either<Refusal, Decision<T>>> decide) {
        return decide.apply(new ReferenceView(state)).map(decision -> {
            ReferenceState after = decision.changes().foldLeft(state, ReferenceState::after);
            T answer = decision.answer().read(new ReferenceView(after));
            state = after;
            events.committed(decision.changes());
            return answer;
        });
    }

    /** Everything that is stored, in a fixed order. */
    public String dump() {
        return state.dump();
    }
}
