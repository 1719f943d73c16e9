package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/**
 * A storage whose next decision is overtaken: something else happens as a whole after it was made and before it is stored. So a race has one
 * outcome, and needs no threads.
 */
final class InterruptedStorage implements Storage {

    private final Storage storage;
    private final AtomicReference<Option<Runnable>> meanwhile = new AtomicReference<>(Option.none());

    InterruptedStorage(Storage storage) {
        this.storage = storage;
    }

    /** Lets this happen once, behind the back of the next decision. */
    void meanwhile(Runnable other) {
        meanwhile.set(Option.some(other));
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return storage.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return storage.atomically(view -> {
            Either<Refusal, Decision<T>> decided = decide.apply(view);
            meanwhile.getAndSet(Option.none()).forEach(Runnable::run);
            return decided;
        });
    }
}
