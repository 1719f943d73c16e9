package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.Refusal;

/** Bulk calls of any size, in batches of what the platform takes, several at once; results in order. Thread-safe. */
final class Batches {

    private final ExecutorService workers;

    Batches(ExecutorService workers) {
        this.workers = workers;
    }

    /** One call for each batch. If the first batch is refused as a whole, so is the call; later ones refuse each of their items. */
    <S, T> Either<Refusal, Bulk<T>> call(Seq<S> items, Function<Seq<S>, Either<Refusal, Bulk<T>>> batch) {
        if (items.size() <= Bulk.LARGEST_CALL) {
            return batch.apply(items);
        }
        List<Seq<S>> batches =
                items.grouped(Bulk.LARGEST_CALL).<Seq<S>>map(group -> group).toList();
        List<Future<Either<Refusal, Bulk<T>>>> underWay =
                batches.map(group -> workers.submit((Callable<Either<Refusal, Bulk<T>>>) () -> batch.apply(group)));
        List<Either<Refusal, Bulk<T>>> done = underWay.map(call -> await(call, underWay));
        return done.head()
                .map(first -> new Bulk<>(done.zip(batches).flatMap(pair -> outcomes(pair._1, pair._2.size()))));
    }

    /** Fetches in the background. */
    <T> Future<T> later(Callable<T> call) {
        return workers.submit(call);
    }

    /** What a call in the background came to. */
    static <T> T await(Future<T> call, Iterable<? extends Future<?>> cancelledWithIt) {
        try {
            return call.get();
        } catch (InterruptedException interrupted) {
            cancelledWithIt.forEach(other -> other.cancel(true));
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("a call of several parts", "none", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a call in the background failed", failed.getCause());
        }
    }

    private static <T> List<Either<Refusal, T>> outcomes(Either<Refusal, Bulk<T>> batch, int size) {
        return batch.fold(refusal -> List.fill(size, () -> Either.left(refusal)), Bulk::outcomes);
    }
}
