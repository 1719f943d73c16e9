package org.externalcontacts.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Folding (BEHAVIOUR 20.1)")
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Ada, ada",
        "O'Brien-Smith, obriensmith",
        "O’Brien‑Smith, obriensmith",
        "Zoë, zoe",
        "ÀÉÎÕÜ, aeiou",
        "Straße, strasse",
        "STRASSE, strasse",
        "STRAẞE, strasse",
        "İstanbul, istanbul",
        "ISPARTA, isparta",
        "ısparta, isparta",
        "ΣΟΦΌΣ, σοφοσ",
        "Σοφός, σοφοσ",
        "Александр, александр",
        "Ёжик, ежик",
        "Łukasz, lukasz",
        "Søren, soren",
        "Þór, thor",
        "Đặng, dang",
        "Ħal, hal",
        "Guðrún, gudrun",
        "Ærø, aero",
        "Œuvre, oeuvre",
        "ﬁne, fine",
        "１２３ＡＢＣ, 123abc",
        "㈱日立, 株日立",
        "Henry Ⅷ, henryviii",
        "½, 12",
        "राम, राम",
        "𐐀𐐁, 𐐨𐐩",
        "🎉Party🎉, party",
        "a_b+c@d.e, abcde"
    })
    void leavesLettersAndDigitsWithoutCaseAndAccents(String text, String letters) {
        assertThat(Folding.letters(text)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "'O''Brien-Smith', 'o''brien-smith'",
        "'Zoë  Straße', 'zoe  strasse'",
        "'ΟΔΌΣ', 'οδοσ'",
        "'İ. 𐐀', 'i. 𐐨'",
        "'A~z', 'a~z'"
    })
    void keepsBlanksAndPunctuationForOrdering(String text, String caseless) {
        assertThat(Folding.caseless(text)).isEqualTo(caseless);
    }

    @Test
    void makesNoDifferenceBetweenComposedAndCombiningMarks() {
        assertThat(Folding.letters("Ele\u0301na")).isEqualTo(Folding.letters("El\u00E9na"));
        assertThat(Folding.caseless("Ele\u0301na")).isEqualTo(Folding.caseless("El\u00E9na"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "-.,;!?'\"()[]{}", "…–—„“", "\u0301", "🎉", "\uD83C", "\uDF89"})
    void leavesNothingOfPunctuationAndBrokenCharacters(String text) {
        assertThat(Folding.letters(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Straße", "ΣΟΦΌΣ", "İstanbul", "ısparta", "Đặng Ærø", "㈱ ﬁ ½ Ⅷ", "𐐀🎉\uD83C", "J\u030C\u01F0"})
    void changesNothingMoreTheSecondTime(String text) {
        String once = Folding.caseless(text);

        assertThat(Folding.caseless(once)).isEqualTo(once);
        assertThat(Folding.letters(once)).isEqualTo(Folding.letters(text));
    }

    @Test
    void makesNoDifferenceBetweenCasesOfAnyLetter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int upper = Character.toUpperCase(c);
            if (Character.isLetter(c) && upper != c) {
                assertThat(Folding.letters(Character.toString(upper)))
                        .as("U+%04X", c)
                        .isEqualTo(Folding.letters(Character.toString(c)));
            }
        }
    }

    @Test
    void takesVeryLongTexts() {
        assertThat(Folding.letters("Ä-".repeat(100_000))).isEqualTo("a".repeat(100_000));
    }
}
