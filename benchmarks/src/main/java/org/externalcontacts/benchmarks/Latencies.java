package org.externalcontacts.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** How long each of many calls took, in nanoseconds, sorted. */
final class Latencies {

    private static final long LONGEST_RUN = TimeUnit.SECONDS.toNanos(10);

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    /** Runs so many calls unmeasured, then so many measured; stops after 10 seconds of either. */
    static Latencies of(int warmUps, int calls, IntConsumer call) {
        measure(warmUps, call);
        return new Latencies(measure(calls, call));
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
