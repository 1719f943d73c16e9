package org.externalcontacts.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.journey.LastEvent.EventId;
import org.externalcontacts.domain.journey.OutcomeAchievement.OutcomeId;
import org.externalcontacts.domain.journey.SegmentAssignment.SegmentId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The ids of a journey")
class JourneyIdsTest {

    private static final String TEXT = "0d9b6c2e-7f41-4c58-8b1a-52e3d4f60718";

    /** One way to read an id from text. */
    interface Reading extends Function<String, Validation<Seq<Violation>, ? extends PlatformId>> {}

    static Stream<Arguments> readings() {
        return Stream.of(
                row("sessionId", SessionId::of),
                row("queueId", SessionDetails.QueueId::of),
                row("outcomeId", OutcomeId::of),
                row("segmentId", SegmentId::of),
                row("eventId", EventId::of));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void areReadFromTheirText(String field, Reading reading) {
        PlatformId id = reading.apply(TEXT).get();

        assertThat(id.value()).isEqualTo(UUID.fromString(TEXT));
        assertThat(id.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void sayWhichOfThemIsNoUuid(String field, Reading reading) {
        assertThat(reading.apply("42").getError()).containsExactly(Violation.of(field, "42", "is not a UUID"));
        assertThat(reading.apply(" ").getError()).containsExactly(Violation.missing(field));
    }

    private static Arguments row(String field, Reading reading) {
        return Arguments.of(field, reading);
    }
}
