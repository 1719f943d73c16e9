package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.internal.transport.Resend;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Bulk calls of any size, in batches of what the platform takes, several of each call at once; results in order. Thread-safe. */
final class BatchRunner {

    private static final int AT_ONCE = 4;

    private final ExecutorService workers;

    /** Runs what the calling thread does not do itself on these threads, of which there must be as many as are asked for. */
    BatchRunner(ExecutorService workers) {
        this.workers = workers;
    }

    /**
     * One call for each batch, all of them like the request. If every batch is refused as a whole, so is the call; otherwise a refused
     * batch refuses each of its items. A fault of one batch is that of the call, after the others have ended.
     */
    <S, T> Either<Refusal, Bulk<T>> call(
            ApiRequest<?, ?> request, Seq<S> items, Function<Seq<S>, Either<Refusal, Bulk<T>>> batch) {
        if (items.size() <= Bulk.LARGEST_CALL) {
            return batch.apply(items);
        }
        List<Seq<S>> batches =
                items.grouped(Bulk.LARGEST_CALL).<Seq<S>>map(group -> group).toList();
        List<FutureTask<Either<Refusal, Bulk<T>>>> calls =
                batches.map(group -> new FutureTask<>(() -> batch.apply(group)));
        run(calls);
        List<Either<RuntimeException, Either<Refusal, Bulk<T>>>> ended = calls.map(call -> ended(call, calls));
        List<Either<Refusal, Bulk<T>>> answers = ended.flatMap(Either::toOption);
        if (answers.size() < ended.size()) {
            List<RuntimeException> faults = ended.flatMap(call -> call.swap().toOption());
            throw fault(request, faults, answers.exists(Either::isRight));
        }
        return answers.find(Either::isRight).isEmpty()
                ? answers.head()
                : Either.right(new Bulk<>(answers.zip(batches).flatMap(pair -> outcomes(pair._1, pair._2.size()))));
    }

    /** The calling thread takes one batch after the other, and so do three more: no call waits for the threads of another. */
    private void run(List<? extends FutureTask<?>> calls) {
        Queue<FutureTask<?>> waiting = new ConcurrentLinkedQueue<>(calls.toJavaList());
        Runnable lane = () -> {
            for (FutureTask<?> call = waiting.poll(); call != null; call = waiting.poll()) {
                call.run();
            }
        };
        for (int i = 1; i < Math.min(AT_ONCE, calls.size()); i++) {
            inBackground(lane);
        }
        lane.run();
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(calls, null);
        }
    }

    /** Fetches in the background; none once the client is closed, which the next call reports. */
    <T> Option<Future<T>> later(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        return Option.when(inBackground(task), task);
    }

    private boolean inBackground(Runnable task) {
        try {
            workers.execute(task);
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    /** What a call in the background came to. */
    static <T> T await(Future<T> call) {
        return ended(call, List.of(call)).getOrElseThrow(fault -> fault);
    }

    private static <T> Either<RuntimeException, T> ended(Future<T> call, List<? extends Future<?>> cancelledWithIt) {
        try {
            return Either.right(call.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw interrupted(cancelledWithIt, interrupted);
        } catch (ExecutionException failed) {
            return Either.left(
                    failed.getCause() instanceof RuntimeException fault
                            ? fault
                            : new IllegalStateException("a call in the background failed", failed.getCause()));
        }
    }

    private static InterruptedCallException interrupted(
            List<? extends Future<?>> calls, @Nullable InterruptedException cause) {
        calls.forEach(call -> call.cancel(true));
        return new InterruptedCallException("a bulk call", "none", true, cause);
    }

    /**
     * Even if nothing came of one batch, the call as a whole must not be repeated once another batch is done. If the client was closed, that
     * is the fault, whatever became of the batches.
     */
    private static RuntimeException fault(ApiRequest<?, ?> request, List<RuntimeException> faults, boolean anyDone) {
        List<ClientClosedException> closed =
                faults.filter(ClientClosedException.class::isInstance).map(ClientClosedException.class::cast);
        if (closed.nonEmpty()) {
            boolean mayHaveArrived = anyDone || closed.exists(ClientClosedException::mayHaveArrived);
            return new ClientClosedException(
                    request.operation().id(), closed.head().correlationId(), mayHaveArrived, closed.head());
        }
        return faults.find(OutcomeUnknownException.class::isInstance).getOrElse(() -> {
            boolean repeatable = !anyDone || request.resend() == Resend.SAFE;
            return !repeatable && faults.head() instanceof HttpFault fault
                    ? new OutcomeUnknownException(request.operation().id(), fault.correlationId(), fault)
                    : faults.head();
        });
    }

    private static <T> List<Either<Refusal, T>> outcomes(Either<Refusal, Bulk<T>> batch, int size) {
        return batch.fold(refusal -> List.fill(size, () -> Either.left(refusal)), Bulk::outcomes);
    }
}
