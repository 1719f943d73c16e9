package org.externalcontacts.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** How long each of many calls took, in nanoseconds, sorted. */
final class Latencies {

    private static final long LONGEST_RUN = TimeUnit.SECONDS.toNanos(10);

    private static final long INTERVAL = TimeUnit.MICROSECONDS.toNanos(500);

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    /** Runs so many calls unmeasured, then so many measured; stops after 10 seconds of either. */
    static Latencies of(int warmUps, int calls, IntConsumer call) {
        measure(warmUps, call);
        return new Latencies(measure(calls, call));
    }

    /**
     * Calls every half millisecond while a thread works, which is started here. A call counts from when it was due: so what holds up one
     * call for a second counts for all the calls that would have been made in that second.
     */
    static Latencies during(Thread worker, Runnable call) {
        LongStream.Builder nanos = LongStream.builder();
        worker.start();
        long due = System.nanoTime();
        while (worker.isAlive() || due < System.nanoTime()) {
            LockSupport.parkNanos(due - System.nanoTime());
            call.run();
            nanos.add(System.nanoTime() - due);
            due += INTERVAL;
        }
        return new Latencies(nanos.build().sorted().toArray());
    }

    double micros(double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(quantile * (sorted.length - 1)))] / 1_000.0;
    }

    double perSecond() {
        return sorted.length * 1e9 / Arrays.stream(sorted).sum();
    }

    private static long[] measure(int calls, IntConsumer call) {
        long[] nanos = new long[calls];
        long begin = System.nanoTime();
        int done = 0;
        while (done < calls && System.nanoTime() - begin < LONGEST_RUN) {
            long start = System.nanoTime();
            call.accept(done);
            nanos[done++] = System.nanoTime() - start;
        }
        long[] measured = Arrays.copyOf(nanos, done);
        Arrays.sort(measured);
        return measured;
    }
}
