package org.externalcontacts.wire.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The platform's way to write a moment: ISO-8601 in UTC with milliseconds. */
public final class Times {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    /** This moment, as text. */
    public static String text(Instant moment) {
        return FORMAT.format(moment);
    }
}
