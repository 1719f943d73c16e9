package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long to wait, as a {@code Retry-After} header says it (RFC 9110, 10.2.3): in seconds or as a date. Gateways also send fractions, units,
 * quotes and several values; the longest one holds, and nothing is rounded down. What cannot be read is a wish to be left in peace for a time
 * that nobody knows: {@link #CAUTIOUS}.
 */
public final class RetryAfter {

    /** The wait after a header that cannot be read: empty, negative, or words. */
    public static final Duration CAUTIOUS = Duration.ofSeconds(5);

    /** Longer than any deadline; a number of more digits than this has says the same. */
    private static final Duration FOREVER = Duration.ofSeconds(999_999_999_999L);

    private static final int MOST_DIGITS = 12;

    private static final Pattern NUMBER = Pattern.compile("\\+?0*([0-9]*)((?:\\.[0-9]*)?)\\s*([a-z]*)");

    private static final Map<String, BigDecimal> SECONDS_OF_UNIT = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("ms", new BigDecimal("0.001")),
            Map.entry("s", BigDecimal.ONE),
            Map.entry("sec", BigDecimal.ONE),
            Map.entry("secs", BigDecimal.ONE),
            Map.entry("second", BigDecimal.ONE),
            Map.entry("seconds", BigDecimal.ONE),
            Map.entry("m", BigDecimal.valueOf(60)),
            Map.entry("min", BigDecimal.valueOf(60)),
            Map.entry("minute", BigDecimal.valueOf(60)),
            Map.entry("minutes", BigDecimal.valueOf(60)),
            Map.entry("h", BigDecimal.valueOf(3_600)),
            Map.entry("hour", BigDecimal.valueOf(3_600)),
            Map.entry("hours", BigDecimal.valueOf(3_600)));

    private RetryAfter() {}

    /**
     * How long to wait after this answer; none if it does not say. A date is compared with the date of the answer, if it has one, so that a
     * clock here that is wrong makes no difference.
     */
    public static Option<Duration> of(HttpHeaders headers, Instant now) {
        return List.ofAll(headers.allValues("Retry-After"))
                .map(value -> said(value, headers, now))
                .max();
    }

    private static Duration said(String value, HttpHeaders headers, Instant now) {
        String text = value.replace('"', ' ').strip();
        return HttpDate.read(text)
                .map(date -> until(date, headers, now))
                .getOrElse(() -> List.of(text.split(",", -1))
                        .map(part ->
                                seconds(part.strip().toLowerCase(Locale.ROOT)).getOrElse(CAUTIOUS))
                        .max()
                        .getOrElse(CAUTIOUS));
    }

    private static Duration until(Instant date, HttpHeaders headers, Instant now) {
        Instant then = Option.ofOptional(headers.firstValue("Date"))
                .flatMap(HttpDate::read)
                .getOrElse(now);
        return date.isAfter(then) ? Duration.between(then, date) : Duration.ZERO;
    }

    private static Option<Duration> seconds(String text) {
        Matcher number = NUMBER.matcher(text);
        boolean hasDigits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!hasDigits || !number.matches()) {
            return Option.none();
        }
        return Option.of(SECONDS_OF_UNIT.get(number.group(3)))
                .map(unit -> number.group(1).length() > MOST_DIGITS
                        ? FOREVER
                        : roundedUp(new BigDecimal("0" + number.group(1) + fraction(number.group(2))).multiply(unit)));
    }

    /** As many digits as matter, and one more for those that were left out. */
    private static String fraction(String text) {
        return text.length() <= MOST_DIGITS ? text : text.substring(0, MOST_DIGITS) + "1";
    }

    private static Duration roundedUp(BigDecimal seconds) {
        return Duration.ofMillis(
                seconds.movePointRight(3).setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
