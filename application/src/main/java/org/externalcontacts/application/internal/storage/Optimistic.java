package org.externalcontacts.application.internal.storage;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.externalcontacts.domain.Refusal;

/** Changes that call foreign code, which must not run inside an atomic step. */
public final class Optimistic {

    private Optimistic() {}

    /**
     * Runs an attempt until it has an answer. An attempt reads, works on what it read outside of any atomic step, and stores atomically
     * unless another call wrote meanwhile: then it answers none. So there is no waiting, and whenever an attempt is in vain another call
     * has succeeded.
     */
    public static <T> Either<Refusal, T> untilStored(Supplier<Either<Refusal, Option<T>>> attempt) {
        Either<Refusal, Option<T>> outcome = attempt.get();
        while (outcome.exists(Option::isEmpty)) {
            outcome = attempt.get();
        }
        return outcome.map(Option::get);
    }
}
