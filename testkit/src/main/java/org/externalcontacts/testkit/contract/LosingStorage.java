package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** A storage that stores, and whose answer is then lost. */
record LosingStorage(Storage storage) implements Storage {

    /** Says that nobody knows what came of the call. */
    static final class AnswerLost extends ExternalContactsException {

        private static final long serialVersionUID = 1L;

        AnswerLost() {
            super("the answer was lost");
        }
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return storage.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        storage.atomically(decide);
        throw new AnswerLost();
    }
}
