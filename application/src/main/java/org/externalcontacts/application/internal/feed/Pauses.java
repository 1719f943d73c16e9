package org.externalcontacts.application.internal.feed;

import java.time.Duration;

/**
 * How long to wait after the first, second, third failure in a row: twice as long each time.
 *
 * @param first after the first one
 * @param longest which no pause exceeds
 */
public record Pauses(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** From 0.1 s to 30 s. */
    public static final Pauses USUAL = new Pauses(Duration.ofMillis(100), Duration.ofSeconds(30));

    /** The pause after this many failures in a row, one or more. */
    Duration after(int failures) {
        Duration grown = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
