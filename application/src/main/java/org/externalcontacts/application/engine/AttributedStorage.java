package org.externalcontacts.application.engine;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** The storage as one caller uses it: every decision is that caller's. So no use case can forget to name whom it acts for. */
record AttributedStorage(Storage storage, Caller caller) implements Storage {

    @Override
    public <T> T read(Function<View, T> reading) {
        return storage.read(reading);
    }

    @Override
    public <T> T lookUp(Function<View, T> call) {
        return storage.lookUp(call);
    }

    @Override
    public ExternalContacts.Health health() {
        return storage.health();
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return storage.atomically(view -> decide.apply(view).map(decision -> decision.by(caller)));
    }
}
