package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;

/** Durations in nanoseconds, whatever their length. */
final class Nanos {

    /** Half of the range of {@code long}, 146 years, so that the sum of a moment and a duration does not overflow. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

    private Nanos() {}

    static long of(Duration time) {
        return time.compareTo(LONGEST) < 0 ? time.toNanos() : LONGEST.toNanos();
    }
}
