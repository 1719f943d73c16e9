package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;

/**
 * By when a call of a port must be over, with all its requests, attempts, waits and logins. Made once where the call enters, and passed on.
 *
 * @param end in the nanoseconds of the time
 */
public record Deadline(long end, Time time) {

    /** A deadline this far from now. */
    public static Deadline in(Duration duration, Time time) {
        return new Deadline(time.nanos() + Nanos.of(duration), time);
    }

    /** The time left; zero or less if the deadline has passed. */
    public Duration left() {
        return Duration.ofNanos(end - time.nanos());
    }

    /** Whether more than this much time is left. */
    public boolean allows(Duration duration) {
        return left().compareTo(duration) > 0;
    }

    /** Whether no time is left. */
    public boolean isOver() {
        return end - time.nanos() <= 0;
    }
}
