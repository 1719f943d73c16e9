package org.externalcontacts.testkit.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.externalcontacts.application.ExternalContacts;

/** Threads that call one engine at once, and write down when and with what result. */
final class ConcurrentCallers implements AutoCloseable {

    private final ExecutorService threads;
    private final AtomicLong numbers = new AtomicLong();

    ConcurrentCallers(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    /** Makes the calls of each script one after the other and all scripts at once, each on its engine. */
    List<Executed<OwnershipCall, Result>> call(
            io.vavr.collection.List<ExternalContacts> engines, io.vavr.collection.List<List<OwnershipCall>> scripts) {
        CountDownLatch ready = new CountDownLatch(scripts.size());
        List<Callable<List<Executed<OwnershipCall, Result>>>> tasks = new ArrayList<>();
        scripts.zip(engines)
                .forEach(run -> tasks.add(() -> {
                    ready.countDown();
                    while (ready.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return run._1.stream().map(call -> executed(run._2, call)).toList();
                }));
        return all(tasks).stream().flatMap(List::stream).toList();
    }

    /** What each of these came to, when all have. */
    <T> List<T> all(List<Callable<T>> tasks) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private Executed<OwnershipCall, Result> executed(ExternalContacts engine, OwnershipCall call) {
        long from = numbers.incrementAndGet();
        Result result = call.on(engine);
        return new Executed<>(call, result, from, numbers.incrementAndGet());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
