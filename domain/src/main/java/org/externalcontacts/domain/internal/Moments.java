package org.externalcontacts.domain.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The rules for moments given by callers: millisecond precision, within the years 1 to 9999 (rule 2.8). */
public final class Moments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Moments() {}

    /** The moment cut to milliseconds, the precision of the platform. */
    public static Instant cut(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether the moment is within the years 1 to 9999. */
    public static boolean isWritable(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }
}
