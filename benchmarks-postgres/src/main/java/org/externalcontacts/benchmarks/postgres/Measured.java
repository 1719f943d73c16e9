package org.externalcontacts.benchmarks.postgres;

import java.util.Arrays;

/** What came of one round. */
final class Measured {

    private final double perSecond;
    private final long[] sorted;

    /** So many calls as there are times, in nanoseconds, which took so many seconds together. */
    Measured(double seconds, long[] nanos) {
        perSecond = nanos.length / seconds;
        sorted = nanos;
        Arrays.sort(sorted);
    }

    /** Calls a second, all threads together. */
    double perSecond() {
        return perSecond;
    }

    /** How long this part of the calls took at the most. */
    double millis(double quantile) {
        return sorted[(int) Math.round(quantile * (sorted.length - 1))] / 1e6;
    }
}
