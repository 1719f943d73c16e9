package org.externalcontacts.testkit.model;

import io.vavr.control.Either;
import java.util.function.Consumer;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;

/**
 * One call on an engine.
 *
 * @param call made on every engine of the world
 * @param judge says whether the rules allow this answer, and lets the model follow
 */
record Step<T>(Function<ExternalContacts, Either<Refusal, T>> call, Consumer<Either<Refusal, T>> judge) {

    /** Calls both engines, compares their answers, and has them judged; what was answered. */
    Either<Refusal, T> play(ExternalContacts tested, ExternalContacts reference) {
        Either<Refusal, T> answer = call.apply(tested);
        Either<Refusal, T> expected = call.apply(reference);
        if (!answer.equals(expected)) {
            throw new AssertionError(
                    "the engine answers\n    " + answer + "\nand the reference engine\n    " + expected);
        }
        judge.accept(answer);
        return answer;
    }
}
