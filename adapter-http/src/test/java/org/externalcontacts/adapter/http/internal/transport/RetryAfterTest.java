package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server sends there, nobody comes earlier than it said (RFC 9110, 10.2.3). The date is 1 January 2026, midnight. */
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration A_LIFE = Duration.ofDays(36_500);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7000",
                "007 | 7000",
                "+7 | 7000",
                "1.5 | 1500",
                "1. | 1000",
                ".5 | 500",
                "0.0000000000000000001 | 1",
                "1.00000000000000000001 | 1001",
                "1.9999 | 2000",
                "7s | 7000",
                "7 s | 7000",
                "7 Seconds | 7000",
                "1 second | 1000",
                "250ms | 250",
                "2m | 120000",
                "2 minutes | 120000",
                "1h | 3600000",
                "\"7\" | 7000"
            })
    void secondsAreReadAsTheyAreWrittenAndRoundedUp(String text, long millis) {
        assertThat(read(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  7", "7  ", "\t7", " 7 \t"})
    void blanksMeanNothing(String text) {
        assertThat(read(text)).isEqualTo(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu, 01 Jan 2026 00:00:07 GMT",
                "Thu, 1 Jan 2026 0:00:07 GMT",
                "thu, 01 jan 2026 00:00:07 gmt",
                "Mon, 01 Jan 2026 00:00:07 GMT",
                "01 Jan 2026 00:00:07 GMT",
                "Thu, 01 Jan 2026 00:00:07",
                "Thu, 01 Jan 2026 00:00:07 UTC",
                "Thu, 01 Jan 2026 00:00:07 Z",
                "Thu, 01 Jan 2026 00:00:07 +0000",
                "Thu, 01 Jan 2026 01:00:07 +0100",
                "Thursday, 01-Jan-26 00:00:07 GMT",
                "Thu, 01-Jan-2026 00:00:07 GMT",
                "Thu Jan  1 00:00:07 2026",
                "Thu Jan 1 00:00:07 UTC 2026",
                "2026-01-01T00:00:07Z",
                "2026-01-01T00:00:07.000Z",
                "2026-01-01T01:00:07+01:00"
            })
    void datesAreReadInEveryFormThatIsAboutAndWithAnyDayOfTheWeek(String text) {
        assertThat(read(text)).isEqualTo(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wed, 31 Dec 2025 23:59:59 GMT",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT"
            })
    void aDateThatIsOverIsNoWait(String text) {
        assertThat(read(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807",
                "99999999999999999999999999999999999999",
                "31536000000h",
                "Fri, 31 Dec 9999 23:59:59 GMT"
            })
    void whatIsBeyondAllDeadlinesStaysThere(String text) {
        assertThat(read(text)).isGreaterThan(A_LIFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "soon", "-1", "-0.5", "NaN", "Infinity", "--", ".", "s", "\u0667", "\uFF17", "null"})
    void whatCannotBeReadIsWaitedForCautiously(String text) {
        assertThat(read(text)).isEqualTo(RetryAfter.CAUTIOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "0x10",
                "1.2.3",
                "7 parsecs",
                "7 7 parsecs",
                "Thu, 32 Jan 2026 00:00:07 GMT",
                "Thu, 01 Jan 2026 25:00:00 GMT",
                "Thu, 01 Jan 2026 00:00:07 Mars",
                "tomorrow at 7",
                "60/minute",
                "1_000",
                "P1DT2H"
            })
    void anUnknownNumberMayBeOfAnything(String text) {
        assertThat(read(text)).isEqualTo(RetryAfter.LONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT120S | 120",
                "PT2M | 120",
                "pt1h30m | 5400",
                "2m30s | 150",
                "2 min 30 sec | 150",
                "1 hr | 3600",
                "2 mins | 120",
                "2 hrs | 7200",
                "1d | 86400",
                "2 days | 172800",
                "120 seconds. | 120",
                "in 60 seconds | 60",
                "after 1 minute | 60",
                "120;q=1 | 120",
                "120; comment=wait | 120",
                "Wed, 31 Dec 2025 19:00:07 EST | 7",
                "Wed, 31 Dec 2025 16:00:07 PST | 7",
                "Wed, 31 Dec 2025 17:00:07 PDT | 7"
            })
    void otherWritersOfTimesAreUnderstood(String text, long seconds) {
        assertThat(read(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", " ", "1", ".", "1s ", "(", "1,", "Mon, "})
    void ofAVeryLongTextNobodyReadsMoreThanItsLength(String part) {
        assertThat(read(part.repeat(1_000_000) + "!")).isLessThanOrEqualTo(RetryAfter.LONG);
        assertThat(read(part.repeat(90 / part.length()) + "!")).isLessThanOrEqualTo(RetryAfter.LONG);
    }

    @Test
    void datesAtBothEndsOfTimeAreNoFault() {
        HttpHeaders headers = HttpHeaders.of(
                Map.of(
                        "Retry-After", List.of("+999999999-01-01T00:00:00Z"),
                        "Date", List.of("-999999999-01-01T00:00:00Z")),
                (name, value) -> true);
        assertThat(RetryAfter.of(headers, NOW).get()).isGreaterThan(A_LIFE).isLessThan(Duration.ofSeconds(1L << 40));
    }

    @Test
    void ofSeveralValuesTheLongestHolds() {
        assertThat(read("7, 60")).isEqualTo(Duration.ofSeconds(60));
        assertThat(read("7", "60")).isEqualTo(Duration.ofSeconds(60));
        assertThat(read("60", "Thu, 01 Jan 2026 00:00:07 GMT")).isEqualTo(Duration.ofSeconds(60));
        assertThat(read("1", "soon")).isEqualTo(RetryAfter.CAUTIOUS);
        assertThat(read("60, soon")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aDateIsComparedWithTheServersClockIfItTellsItsTime() {
        HttpHeaders anHourAhead = headers(Map.of(
                "Date", List.of("Thu, 01 Jan 2026 01:00:00 GMT"),
                "Retry-After", List.of("Thu, 01 Jan 2026 01:00:07 GMT")));
        assertThat(RetryAfter.of(anHourAhead, NOW)).isEqualTo(Option.some(Duration.ofSeconds(7)));
        HttpHeaders anHourBehind = headers(Map.of(
                "Date", List.of("Wed, 31 Dec 2025 23:00:00 GMT"),
                "Retry-After", List.of("Wed, 31 Dec 2025 23:00:07 GMT")));
        assertThat(RetryAfter.of(anHourBehind, NOW)).isEqualTo(Option.some(Duration.ofSeconds(7)));
    }

    @Test
    void withoutTheHeaderNothingIsSaid() {
        assertThat(RetryAfter.of(headers(Map.of()), NOW)).isEmpty();
    }

    private static Duration read(String... values) {
        return RetryAfter.of(headers(Map.of("Retry-After", List.of(values))), NOW)
                .get();
    }

    private static HttpHeaders headers(Map<String, List<String>> headers) {
        return HttpHeaders.of(headers, (name, value) -> true);
    }
}
