package org.externalcontacts.benchmarks.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * So many threads that call as fast as they are answered.
 *
 * @param millis for how long, unless there is nothing left to call for
 */
record Load(int threads, long millis) {

    /** For as long as there is something left to call for. */
    static final long FOREVER = TimeUnit.DAYS.toMillis(1);

    /** Calls with the numbers from 0, each once. */
    Measured run(int most, IntConsumer call) {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.MILLISECONDS.toNanos(millis);
        long[] nanos = together(() -> {
                    LongStream.Builder taken = LongStream.builder();
                    int number = next.getAndIncrement();
                    for (; number < most && System.nanoTime() < end; number = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        call.accept(number);
                        taken.add(System.nanoTime() - start);
                    }
                    return taken.build();
                })
                .stream()
                .flatMapToLong(taken -> taken)
                .toArray();
        return new Measured((System.nanoTime() - begin) / 1e9, nanos);
    }

    private <T> List<T> together(Callable<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                done.add(each.get());
            }
            return done;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a call failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
