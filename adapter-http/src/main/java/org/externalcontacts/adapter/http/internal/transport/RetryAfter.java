package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait, as a {@code Retry-After} header says it (RFC 9110, 10.2.3): in seconds or as a date. Gateways also send fractions, units,
 * several of them, quotes, words around and several values; the longest value holds, and nothing is rounded down. What cannot be read is a
 * wish to be left in peace for an unknown time: {@link #CAUTIOUS}, or {@link #LONG} if there are digits in it.
 */
public final class RetryAfter {

    /** The wait after a header that cannot be read and holds no number: empty, or words. */
    public static final Duration CAUTIOUS = Duration.ofSeconds(5);

    /** The wait after a header that cannot be parsed but contains a number of an unknown unit. */
    static final Duration LONG = Duration.ofMinutes(1);

    /** Longer than any deadline; whatever is longer says the same. */
    private static final Duration FOREVER = Duration.ofSeconds(999_999_999_999L);

    /** No wish to wait is longer than this text; reading more would only take time. */
    private static final int LONGEST = 100;

    private static final int MOST_DIGITS = 12;

    /** One part of a time, such as {@code 2m} of {@code 2m30s}. */
    private static final Pattern PART = Pattern.compile("([0-9]+)(\\.[0-9]*)?\\s*([a-z]*)");

    /** Nothing but parts, after words such as {@code in} and before a parameter. */
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?:in|after|for|wait)\\s++|pt)?+\\+?+((?:[0-9]++(?:\\.[0-9]*+)?+\\s*+[a-z]*+\\s*+)++)\\.?+(?:;.*+)?+");

    private static final Map<String, BigDecimal> SECONDS_OF_UNIT = List.of(
                    units("0.001", "ms", "msec", "msecs", "millis", "millisecond", "milliseconds"),
                    units("1", "", "s", "sec", "secs", "second", "seconds"),
                    units("60", "m", "min", "mins", "minute", "minutes"),
                    units("3600", "h", "hr", "hrs", "hour", "hours"),
                    units("86400", "d", "day", "days"))
            .reduce(Map::merge);

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
        if (value.length() > LONGEST) {
            return LONG;
        }
        String text = value.replace('"', ' ').strip();
        return HttpDate.read(text)
                .map(date -> until(date, headers, now))
                .getOrElse(() -> List.of(text.split(",", -1))
                        .map(part -> time(part.strip().toLowerCase(Locale.ROOT)))
                        .max()
                        .getOrElse(CAUTIOUS));
    }

    private static Duration until(Instant date, HttpHeaders headers, Instant now) {
        Instant then = Option.ofOptional(headers.firstValue("Date"))
                .filter(text -> text.length() <= LONGEST)
                .flatMap(HttpDate::read)
                .getOrElse(now);
        Duration wait = Duration.between(then, date);
        return wait.isNegative() ? Duration.ZERO : shorter(wait, FOREVER);
    }

    /** The sum of all parts: {@code 2m30s}, {@code PT2M}, {@code in 60 seconds}. */
    private static Duration time(String text) {
        boolean hasDigits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean isNegative = text.startsWith("-");
        Matcher parts = PARTS.matcher(text.startsWith(".") ? "0" + text : text);
        if (!hasDigits || isNegative) {
            return CAUTIOUS;
        }
        return parts.matches() ? sum(PART.matcher(parts.group(1))) : LONG;
    }

    /** A number of unknown things may be any time. */
    private static Duration sum(Matcher part) {
        Duration sum = Duration.ZERO;
        while (part.find()) {
            Option<BigDecimal> unit = SECONDS_OF_UNIT.get(part.group(3));
            if (unit.isEmpty()) {
                return LONG;
            }
            sum = shorter(sum.plus(time(part.group(1), part.group(2), unit.get())), FOREVER);
        }
        return sum;
    }

    private static Duration time(String whole, @Nullable String fraction, BigDecimal unit) {
        String digits = whole.replaceFirst("^0+", "");
        return digits.length() > MOST_DIGITS
                ? FOREVER
                : roundedUp(new BigDecimal("0" + digits + fraction(fraction)).multiply(unit));
    }

    /** As many digits as matter, and one more for those that were left out. */
    private static String fraction(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.length() <= MOST_DIGITS ? text : text.substring(0, MOST_DIGITS) + "1";
    }

    private static Duration roundedUp(BigDecimal seconds) {
        return Duration.ofMillis(
                seconds.movePointRight(3).setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Map<String, BigDecimal> units(String seconds, String... names) {
        return List.of(names).toMap(name -> name, name -> new BigDecimal(seconds));
    }
}
