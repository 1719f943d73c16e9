package org.externalcontacts.benchmarks.http;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** Calls made by so many threads for so long. */
final class Load {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int MOST_CALLS = 200_000;

    private Load() {}

    /** Something that can be done again and again. */
    interface Step {
        void run() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param perSecond calls a second, of all threads
     * @param p99Millis of 100 calls, the slowest but one takes at most so long
     * @param bytesPerCall what all threads of the process allocated for one call
     */
    record Result(double perSecond, double p99Millis, double bytesPerCall) {

        /** The middle of each figure. */
        static Result median(List<Result> results) {
            return new Result(
                    middle(results, Result::perSecond),
                    middle(results, Result::p99Millis),
                    middle(results, Result::bytesPerCall));
        }

        private static double middle(List<Result> results, ToDoubleFunction<Result> figure) {
            return results.stream()
                    .mapToDouble(figure)
                    .sorted()
                    .skip(results.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Result of(List<? extends Step> steps, long millis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        long[][] room = new long[steps.size()][MOST_CALLS];
        long allocated = allocated();
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        List<Callable<long[]>> loops = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            long[] latencies = room[i];
            loops.add(() -> loop(step, latencies, end));
        }
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> loop : threads.invokeAll(loops)) {
            latencies.add(loop.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = allocated() - allocated;
        threads.shutdown();
        // A thread that dies between two looks takes its count with it: the next look must not see this one.
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a thread goes on after its calls");
        }
        long[] all = latencies.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return new Result(all.length / seconds, all[(int) (all.length * 0.99)] / 1e6, (double) bytes / all.length);
    }

    private static long[] loop(Step step, long[] latencies, long end) throws Exception {
        int calls = 0;
        long now = System.nanoTime();
        do {
            step.run();
            long after = System.nanoTime();
            latencies[calls++] = after - now;
            now = after;
        } while (now < end && calls < latencies.length);
        return Arrays.copyOf(latencies, calls);
    }

    /** Of all live threads. */
    private static long allocated() {
        return LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
