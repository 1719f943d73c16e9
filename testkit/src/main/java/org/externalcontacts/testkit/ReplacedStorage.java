package org.externalcontacts.testkit;

import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** The storage of the moment, so that services and ports outlive it. Each call is carried out by one. */
record ReplacedStorage(Supplier<Storage> current) implements Storage {

    @Override
    public <T> T read(Function<View, T> reading) {
        return current.get().read(reading);
    }

    @Override
    public <T> T lookUp(Function<View, T> call) {
        return current.get().lookUp(call);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return current.get().atomically(decide);
    }

    @Override
    public ExternalContacts.Health health() {
        return current.get().health();
    }
}
