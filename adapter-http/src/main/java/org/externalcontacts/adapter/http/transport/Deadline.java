package org.externalcontacts.adapter.http.transport;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Until when a call has to be over, all its attempts and waits included. */
public record Deadline(Instant end, InstantSource clock) {

    /** A deadline so long from now. */
    public static Deadline in(Duration time, InstantSource clock) {
        return new Deadline(clock.instant().plus(time), clock);
    }

    /** How much time is left; zero or less when it is over. */
    public Duration left() {
        return Duration.between(clock.instant(), end);
    }

    /** Whether so much time is left. */
    public boolean allows(Duration time) {
        return left().compareTo(time) > 0;
    }
}
