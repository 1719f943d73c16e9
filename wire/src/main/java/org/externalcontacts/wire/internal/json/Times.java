package org.externalcontacts.wire.internal.json;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The platform's way to write a moment: ISO-8601 in UTC with milliseconds. Each contact of a page has two; the JDK's formatters took
 * more time with them than everything else in a body, so that texts of exactly this shape are read here, digit by digit.
 */
public final class Times {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    /** Offsets also without the colon, or with hours alone, as other ISO-8601 writers have them. */
    private static final DateTimeFormatter ANY_OFFSET = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM:ss", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private static final String SHAPE = "0000-00-00T00:00:00.000Z";

    private Times() {}

    /** This moment, as text. */
    public static String text(Instant moment) {
        return FORMAT.format(moment);
    }

    /** This moment, as text; null if absent. */
    public static @Nullable String text(Option<Instant> moment) {
        return moment.map(Times::text).getOrNull();
    }

    /**
     * The moment in this text, which may be of any zone and precision.
     *
     * @throws java.time.DateTimeException if it is no ISO-8601 date and time with zone
     */
    public static Instant moment(String text) {
        return hasShape(text)
                ? digits(text)
                : OffsetDateTime.parse(text, ANY_OFFSET).toInstant();
    }

    private static boolean hasShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = text.charAt(i);
            boolean fits = SHAPE.charAt(i) == '0' ? c >= '0' && c <= '9' : c == SHAPE.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Instant digits(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 23) * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
