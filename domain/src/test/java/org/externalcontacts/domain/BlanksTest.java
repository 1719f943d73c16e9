package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.stream.IntStream;
import org.externalcontacts.domain.internal.CleanText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("2.1: blanks at the ends of a text")
class BlanksTest {

    /** All white space of Unicode, and what shows nothing and takes no room. */
    static IntStream blanks() {
        return IntStream.of(
                '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0, 0xAD, 0x61C, 0x1680, 0x180E, 0x2000, 0x2001, 0x2002,
                0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
                0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x205F, 0x2060, 0x2066, 0x2067, 0x2068,
                0x2069, 0x2061, 0x2064, 0x206A, 0x206F, 0x3000, 0xFEFF, 0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void areCutAtBothEndsAndKeptInside(int blank) {
        String unseen = Character.toString(blank);

        assertThat(CleanText.of(unseen + "a" + unseen + "b" + unseen + unseen)).contains("a" + unseen + "b");
        assertThat(CleanText.of(unseen + " " + unseen)).isEqualTo(Option.none());
        assertThat(CleanText.isBlank(unseen)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "\u2764\uFE0F",
                "e\u0301",
                "-a-"
            })
    void areNotWhatEndsAWordOfAnyScript(String word) {
        assertThat(CleanText.of(word)).contains(word);
    }

    @Test
    void leaveNothingOfAMegabyteOfThem() {
        assertThat(CleanText.of("\u200B\u00A0".repeat(1 << 19))).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000", "\uD83D", "\uD83Da", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    @DisplayName("U+0000 and halves of surrogate pairs are refused with their reason")
    void areNotWhatNoStoreCanKeep(String text) {
        assertThat(new InputCheck().text("name", Option.some(text), 10).violations())
                .containsExactly(Violation.of("name", text, InputCheck.UNSTORABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u007F", "a\nb", "\uD83D\uDE00", "\uFFFF"})
    void areNotAllThatIsUnusual(String text) {
        assertThat(new InputCheck().text("name", Option.some(text), 10).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u0008", "\u000E", "\u001B"})
    void areNotControlCharacters(String control) {
        assertThat(CleanText.of(control)).contains(control);
        assertThat(CleanText.isBlank(control)).isFalse();
    }
}
