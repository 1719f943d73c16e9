package org.externalcontacts.wire.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments are ISO-8601; the platform writes them in UTC with milliseconds. */
class TimesTest {

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @LongRange(min = -60_000_000_000_000L, max = 250_000_000_000_000L) long millis) {
        Instant written = Instant.ofEpochMilli(millis);
        assertThat(Times.moment(Times.text(written))).isEqualTo(written);
    }

    @Property
    void digitsMeanWhatTheJdkReadsInThem(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day,
            @ForAll @IntRange(max = 25) int hour,
            @ForAll @IntRange(max = 61) int second) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:59:%02d.070Z", year, month, day, hour, second);
        try {
            assertThat(Times.moment(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02T03:04:05Z",
                "2026-01-02T04:04:05.000+01:00",
                "2026-01-02T03:04:05.000000Z",
                "2026-01-02T03:04:05.000+0000",
                "2026-01-02T04:04:05.000+0100",
                "2026-01-02T05:04:05+02"
            })
    void anyZoneAndPrecisionIsRead(String text) {
        assertThat(Times.moment(text)).isEqualTo(Instant.parse("2026-01-02T03:04:05.000Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-01-02",
                "2026-01-02T03:04:05.000z ",
                "२०२६-01-02T03:04:05.000Z",
                "2026-02-30T03:04:05+0000",
                "2026-01-02T03:04:05.000"
            })
    void nothingElseIsAMoment(String text) {
        assertThatThrownBy(() -> Times.moment(text)).isInstanceOf(DateTimeException.class);
    }
}
