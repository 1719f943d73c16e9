package org.externalcontacts.benchmarks.postgres;

/** How a number of threads is written. */
final class Threads {

    private Threads() {}

    static String named(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }
}
