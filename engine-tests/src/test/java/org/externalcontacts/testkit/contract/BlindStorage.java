package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** Stores what was decided on one state upon another, without asking what has changed between them. */
record BlindStorage(Storage healthy) implements Storage {

    @Override
    public <T> T read(Function<View, T> reading) {
        return healthy.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        Either<Refusal, Decision<T>> decided = healthy.read(decide);
        return healthy.atomically(view -> decided);
    }
}
