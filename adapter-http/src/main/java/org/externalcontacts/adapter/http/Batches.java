package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.transport.Resend;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.Refusal;

/** Bulk calls of any size, in batches of what the platform takes, several at once; results in order. Thread-safe. */
final class Batches {

    private final ExecutorService workers;

    Batches(ExecutorService workers) {
        this.workers = workers;
    }

    /**
     * One call for each batch, all of them like the target. If every batch is refused as a whole, so is the call; otherwise a refused
     * batch refuses each of its items. A fault of one batch is that of the call, after the others have ended.
     */
    <S, T> Either<Refusal, Bulk<T>> call(
            Target target, Seq<S> items, Function<Seq<S>, Either<Refusal, Bulk<T>>> batch) {
        if (items.size() <= Bulk.LARGEST_CALL) {
            return batch.apply(items);
        }
        List<Seq<S>> batches =
                items.grouped(Bulk.LARGEST_CALL).<Seq<S>>map(group -> group).toList();
        List<Future<Either<Refusal, Bulk<T>>>> underWay =
                batches.map(group -> workers.submit((Callable<Either<Refusal, Bulk<T>>>) () -> batch.apply(group)));
        List<Either<RuntimeException, Either<Refusal, Bulk<T>>>> ended = underWay.map(call -> ended(call, underWay));
        List<Either<Refusal, Bulk<T>>> answers = ended.flatMap(Either::toOption);
        if (answers.size() < ended.size()) {
            List<RuntimeException> faults = ended.flatMap(call -> call.swap().toOption());
            throw fault(target, faults, answers.exists(Either::isRight));
        }
        return answers.find(Either::isRight).isEmpty()
                ? answers.head()
                : Either.right(new Bulk<>(answers.zip(batches).flatMap(pair -> outcomes(pair._1, pair._2.size()))));
    }

    /** Fetches in the background. */
    <T> Future<T> later(Callable<T> call) {
        return workers.submit(call);
    }

    /** What a call in the background came to. */
    static <T> T await(Future<T> call) {
        return ended(call, List.of(call)).getOrElseThrow(fault -> fault);
    }

    private static <T> Either<RuntimeException, T> ended(Future<T> call, List<? extends Future<?>> cancelledWithIt) {
        try {
            return Either.right(call.get());
        } catch (InterruptedException interrupted) {
            cancelledWithIt.forEach(other -> other.cancel(true));
            Thread.currentThread().interrupt();
            throw new InterruptedCallException("a call of several parts", "none", interrupted);
        } catch (ExecutionException failed) {
            return Either.left(
                    failed.getCause() instanceof RuntimeException fault
                            ? fault
                            : new IllegalStateException("a call in the background failed", failed.getCause()));
        }
    }

    /** Even if nothing came of one batch, the call as a whole must not be repeated once another batch is done. */
    private static RuntimeException fault(Target target, List<RuntimeException> faults, boolean anyDone) {
        return faults.find(OutcomeUnknownException.class::isInstance).getOrElse(() -> {
            boolean repeatable = !anyDone || target.resend() == Resend.SAFE;
            return !repeatable && faults.head() instanceof HttpFault fault
                    ? new OutcomeUnknownException(target.operation().id(), fault.correlationId(), fault)
                    : faults.head();
        });
    }

    private static <T> List<Either<Refusal, T>> outcomes(Either<Refusal, Bulk<T>> batch, int size) {
        return batch.fold(refusal -> List.fill(size, () -> Either.left(refusal)), Bulk::outcomes);
    }
}
