package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** A storage during whose first decision, once it is made and before it is stored, something else happens. */
final class OvertakenStorage implements Storage {

    private final Storage storage;
    private final Runnable meanwhile;
    private final AtomicBoolean happened = new AtomicBoolean();

    OvertakenStorage(Storage storage, Runnable meanwhile) {
        this.storage = storage;
        this.meanwhile = meanwhile;
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return storage.read(reading);
    }

    @Override
    public <T> T lookUp(Function<View, T> call) {
        return storage.lookUp(call);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return storage.atomically(view -> {
            Either<Refusal, Decision<T>> decided = decide.apply(view);
            if (happened.compareAndSet(false, true)) {
                meanwhile.run();
            }
            return decided;
        });
    }
}
