package org.externalcontacts.testkit.assertion;

import io.vavr.control.Either;
import org.assertj.core.api.AbstractAssert;
import org.externalcontacts.domain.Refusal;

/** What came of a use case. */
public final class OutcomeAssert<T> extends AbstractAssert<OutcomeAssert<T>, Either<Refusal, T>> {

    OutcomeAssert(Either<Refusal, T> outcome) {
        super(outcome, OutcomeAssert.class);
        Described.in(info);
    }

    /** It was carried out. */
    public OutcomeAssert<T> isDone() {
        isNotNull();
        if (actual.isLeft()) {
            failWithMessage(
                    "expected success, but it was refused: %s", actual.getLeft().message());
        }
        return this;
    }

    /** Asserts success and returns the result. */
    public T answer() {
        isDone();
        return actual.get();
    }

    /** It was refused; goes on with the refusal. */
    public RefusalAssert isRefused() {
        isNotNull();
        if (actual.isRight()) {
            failWithMessage("expected a refusal, but it succeeded: %s", Described.text(actual.get()));
        }
        return new RefusalAssert(actual.getLeft());
    }
}
