package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;

/**
 * A row of the {@link FactTable}: what listeners receive of one call.
 *
 * @param call the operation, and what is special about this call of it
 * @param prepared makes what the call needs, of which nothing is compared, and returns the call
 * @param events the kinds of facts of each event, in order
 */
record Telling(
        Operation operation, String call, Function<Scene, Supplier<Either<Refusal, ?>>> prepared, List<String> events) {

    /** A call on something that is made before. */
    static <T> Telling of(
            Operation operation,
            String call,
            Function<Scene, T> given,
            BiFunction<Scene, T, Either<Refusal, ?>> on,
            String... events) {
        return new Telling(
                operation,
                call,
                some -> {
                    T made = given.apply(some);
                    return () -> on.apply(some, made);
                },
                List.of(events));
    }

    @Override
    public String toString() {
        return operation + " " + call;
    }
}
