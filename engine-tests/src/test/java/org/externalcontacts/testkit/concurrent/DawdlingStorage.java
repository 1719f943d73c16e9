package org.externalcontacts.testkit.concurrent;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** A storage whose callers give way to others before, while and after they read or decide: so that short calls overlap. */
record DawdlingStorage(Storage storage) implements Storage {

    @Override
    public <T> T read(Function<View, T> reading) {
        giveWay();
        T answer = storage.read(view -> afterOthers(reading.apply(view)));
        return afterOthers(answer);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        giveWay();
        Either<Refusal, T> outcome = storage.atomically(view -> afterOthers(decide.apply(view)));
        return afterOthers(outcome);
    }

    private static <T> T afterOthers(T value) {
        giveWay();
        return value;
    }

    @SuppressWarnings("ThreadPriorityCheck") // Nothing relies on it: it only makes more of the possible orders happen.
    private static void giveWay() {
        Thread.yield();
    }
}
