package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dates in headers: the three forms of RFC 9110, 5.6.7, whatever day of the week they name and whichever way they spell GMT; ISO 8601 too.
 */
final class HttpDate {

    private static final Pattern DAY_OF_WEEK =
            Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s*", Pattern.CASE_INSENSITIVE);

    /** No offset means GMT as well. */
    private static final Pattern GMT = Pattern.compile("\\s*\\b(GMT|UTC|UT)\\b|Z$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Two digits name a year of these hundred, which are those of RFC 9110: at most 50 years ahead. */
    private static final LocalDate FIRST_OF_TWO_DIGITS = LocalDate.of(1977, 1, 1);

    private static final List<DateTimeFormatter> FORMS = List.of(
            form(new DateTimeFormatterBuilder().appendPattern("d MMM uuuu H:mm:ss")),
            form(new DateTimeFormatterBuilder()
                    .appendPattern("d-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_OF_TWO_DIGITS)
                    .appendPattern(" H:mm:ss")),
            form(new DateTimeFormatterBuilder().appendPattern("d-MMM-uuuu H:mm:ss")),
            form(new DateTimeFormatterBuilder().appendPattern("MMM d H:mm:ss uuuu")),
            form(new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)));

    /** Zones of mail headers (RFC 5322, 4.3), which some servers write in those of HTTP. */
    private static final Map<String, String> OFFSETS = Map.of(
            "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT", "-0600", "PST",
            "-0800", "PDT", "-0700");

    private static final Pattern ZONE = Pattern.compile("\\b[ECMP][SD]T$");

    private HttpDate() {}

    /** The moment; none if the text is no date. */
    static Option<Instant> read(String text) {
        String undecorated =
                DAY_OF_WEEK.matcher(GMT.matcher(text.strip()).replaceAll("")).replaceFirst("");
        String plain = ZONE.matcher(BLANKS.matcher(undecorated).replaceAll(" "))
                .replaceFirst(zone -> OFFSETS.getOrDefault(zone.group(), zone.group()));
        return FORMS.flatMap(form -> read(plain, form)).headOption();
    }

    private static Option<Instant> read(String text, DateTimeFormatter form) {
        try {
            return Option.some(form.parse(text, OffsetDateTime::from).toInstant());
        } catch (DateTimeException otherForm) {
            return Option.none();
        }
    }

    private static DateTimeFormatter form(DateTimeFormatterBuilder local) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(local.toFormatter(Locale.ENGLISH))
                .appendPattern("[ ][XXX][XX]")
                .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
                .toFormatter(Locale.ENGLISH);
    }
}
