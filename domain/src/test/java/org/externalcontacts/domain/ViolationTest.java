package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Violations")
class ViolationTest {

    @Test
    void repeatsAValueUpToTheLongest() {
        String longest = "x".repeat(Violation.LONGEST_VALUE);

        assertThat(Violation.of("field", longest, "is wrong").value()).isEqualTo(Option.some(longest));
        assertThat(Violation.of("field", longest + "y", "is wrong").value()).isEqualTo(Option.some(longest));
    }

    @Test
    void neverCutsACharacterInTwo() {
        String beforeTheBorder = "x".repeat(Violation.LONGEST_VALUE - 1);

        assertThat(Violation.of("field", beforeTheBorder + "\uD83D\uDE00", "is wrong")
                        .value())
                .isEqualTo(Option.some(beforeTheBorder));
    }

    @Test
    void hasNoValueWhenOneIsMissing() {
        assertThat(Violation.missing("name")).isEqualTo(new Violation("name", Option.none(), "is required"));
    }

    @Test
    void namesTheObjectThatHoldsTheField() {
        assertThat(Violation.of("city", "Ulm", "is wrong").within("address"))
                .isEqualTo(Violation.of("address.city", "Ulm", "is wrong"));
    }

    @Test
    void repeatsAValueOfTheLongestLengthWhateverItEndsWith() {
        String half = "x".repeat(Violation.LONGEST_VALUE - 1) + "\uD83D";

        assertThat(Violation.of("field", half, "is wrong").value()).isEqualTo(Option.some(half));
    }
}
