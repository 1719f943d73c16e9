package org.externalcontacts.benchmarks;

/** Times a piece of work as a whole. */
final class Clock {

    private Clock() {}

    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
