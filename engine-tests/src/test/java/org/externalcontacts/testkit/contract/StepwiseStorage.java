package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;

/**
 * Stores the changes of a decision one after the other, as an engine without transactions does.
 *
 * @param stops asked behind each change whether something comes between
 */
record StepwiseStorage(Storage healthy, BooleanSupplier stops) implements Storage {

    StepwiseStorage(Storage healthy) {
        this(healthy, () -> false);
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return healthy.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return healthy.<Either<Refusal, Decision<T>>>read(decide).map(decision -> {
            decision.changes().forEach(this::store);
            return decision.answer();
        });
    }

    private void store(Change change) {
        healthy.<Done>atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(change))));
        if (stops.getAsBoolean()) {
            throw new ExternalContactsException("stopped halfway");
        }
    }
}
