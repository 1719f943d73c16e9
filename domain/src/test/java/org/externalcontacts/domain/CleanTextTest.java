package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.externalcontacts.domain.internal.CleanText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text of the model")
class CleanTextTest {

    @Test
    @DisplayName("2.1: surrounding blanks are cut, blanks inside stay")
    void cutsSurroundingBlanksOnly() {
        assertThat(CleanText.of(" \tAnna Maria\u2003\n")).isEqualTo(Option.some("Anna Maria"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void takesBlankTextAsAbsent(String blank) {
        assertThat(CleanText.of(blank)).isEqualTo(Option.none());
    }

    @Test
    void endsForeignNulls() {
        assertThat(CleanText.of(null)).isEqualTo(Option.none());
        assertThat(CleanText.clean(null)).isEqualTo(Option.none());
        assertThat(CleanText.clean(Option.some(null))).isEqualTo(Option.none());
    }

    @Test
    void keepsTheVeryOptionWhenThereIsNothingToCut() {
        Option<String> clean = Option.some("clean");

        assertThat(CleanText.clean(clean)).isSameAs(clean);
        assertThat(CleanText.clean(Option.none())).isEqualTo(Option.none());
    }
}
