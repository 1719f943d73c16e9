package org.externalcontacts.application.internal.condition;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;

/** Has a create happen once, however often it is asked for with the same key (rule 20.14). */
public final class Once {

    /** As often as it is asked for. */
    public static final Once NONE = new Once(Option.none());

    private final Option<Keyed> keyed;

    private Once(Option<Keyed> keyed) {
        this.keyed = keyed;
    }

    /**
     * Once for this key.
     *
     * @param input of the operation; with another input the key is refused
     */
    public static Once of(IdempotencyKey key, Operation operation, Object... input) {
        return new Once(Option.some(new Keyed(key, Version.of(new Request(operation, List.of(input))))));
    }

    /**
     * What the earlier call with the key decided, or the decision, which is remembered.
     *
     * @param kind of the fact that something is made
     * @param answer what a caller is told of it
     */
    public <F extends Fact, T> Either<Refusal, Decision<T>> decide(
            View view,
            Instant now,
            Class<F> kind,
            Function<F, T> answer,
            Supplier<Either<Refusal, Decision<T>>> decision) {
        return keyed.map(asked -> view.requests()
                        .find(asked.key())
                        .filter(kept -> kept.counts(now))
                        .map(kept -> asked.answered(kept, kind, answer))
                        .getOrElse(() -> decision.get().map(decided -> asked.kept(decided, now))))
                .getOrElse(decision);
    }

    /** The request that a key identifies. */
    private record Request(Operation operation, List<Object> input) implements PersonalData {

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }

    private record Keyed(IdempotencyKey key, Version request) {

        <F extends Fact, T> Either<Refusal, Decision<T>> answered(
                KeptRequest kept, Class<F> kind, Function<F, T> answer) {
            return kept.request().equals(request) && kind.isInstance(kept.made())
                    ? Either.right(Decision.unchanged(answer.apply(kind.cast(kept.made()))))
                    : Either.left(new Refusal.Conflict(Refusal.ConflictReason.KEY_USED_OTHERWISE, key.text()));
        }

        <T> Decision<T> kept(Decision<T> decided, Instant now) {
            Fact made = decided.acts().head().facts().head();
            return decided.and(new Change.KeepRequest(new KeptRequest(key, request, made, now)));
        }
    }
}
