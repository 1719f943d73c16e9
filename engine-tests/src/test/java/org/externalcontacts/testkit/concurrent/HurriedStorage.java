package org.externalcontacts.testkit.concurrent;

import io.vavr.control.Either;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** A storage that is not atomic: it stores what was decided on a view that others may have outdated. Two decide before either stores. */
record HurriedStorage(Storage careful, CyclicBarrier decided) implements Storage {

    static HurriedStorage over(Storage careful) {
        return new HurriedStorage(careful, new CyclicBarrier(2));
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return careful.read(reading);
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        Either<Refusal, Decision<T>> decision = careful.read(decide);
        try {
            decided.await();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new AssertionError(failure);
        }
        return careful.atomically(view -> decision);
    }
}
