package org.externalcontacts.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Folding (rule 20.1)")
class FoldingTest {

    private static final Normalizer.Form[] CANONICAL = {Normalizer.Form.NFC, Normalizer.Form.NFD};

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
        "कुमार, कुमार",
        "क़ादिर, कादिर",
        "สมชาย, สมชาย",
        "น้ำฝน, นําฝน",
        "محـــمد, محمد",
        "مُحَمَّد, محمد",
        "على, علي",
        "علی, علي",
        "فاطمة, فاطمه",
        "فاطمہ, فاطمه",
        "کریم, كريم",
        "أحمد, احمد",
        "آدم, ادم",
        "إيمان, ايمان",
        "ٱلله, الله",
        "مؤمن, مومن",
        "ﻻ, لا",
        "١٢٣۴۵۶७८९, 123456789",
        "שָׁלוֹם, שלומ",
        "ג׳ורג׳, גורג",
        "אברהם, אברהמ",
        "ﾔﾏﾀﾞ, やまだ",
        "ヤマダ, やまだ",
        "やまだ, やまだ",
        "佐々木, 佐々木",
        "ローラ, ろーら",
        "二〇, 二〇",
        "김철수, 김철수",
        "Nguyễn, nguyen",
        "Trần Đức Phương, tranducphuong",
        "Qurʼan, quran",
        "Hawaiʻi, hawaii",
        "O´Brien, obrien",
        "Ĳssel, ijssel",
        "Йозеф, иозеф",
        "Їжак, іжак",
        "Åse, ase",
        "Müller, muller",
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
        characters()
                .filter(c -> Character.isLetter(c) && Character.toUpperCase(c) != c)
                .forEach(c -> assertThat(Folding.letters(Character.toString(Character.toUpperCase(c))))
                        .as("U+%04X", c)
                        .isEqualTo(Folding.letters(Character.toString(c))));
    }

    @Test
    void keepsHangulSyllablesAndVoicedKanaWhole() {
        assertThat(Folding.letters("\u1100\u1175\u11B7")).isEqualTo("김").isNotEqualTo(Folding.letters("기"));
        assertThat(Folding.letters("か\u3099")).isEqualTo("が").isNotEqualTo(Folding.letters("か"));
    }

    @Test
    void tellsBothSpellingsOfGermanAndNordicLetters() {
        assertThat(Folding.spellings("Müller")).containsExactly("muller", "mueller");
        assertThat(Folding.spellings("Mu\u0308ller Größe")).containsExactly("muller grosse", "mueller groesse");
        assertThat(Folding.spellings("ǗÄØÅ")).containsExactly("uaoa", "ueaeoeaa");
        assertThat(Folding.spellings("Noël Žižek")).containsExactly("noel zizek");
        assertThat(Folding.spellings("Samuel")).containsExactly("Samuel");
    }

    @Test
    void ofEveryCharacterIsTheSameInEveryUnicodeFormAndFoldedOnce() {
        characters().mapToObj(Character::toString).forEach(FoldingTest::assertSteady);
    }

    @Test
    void ofTextsOfAllScriptsIsTheSameInEveryUnicodeFormAndFoldedOnce() {
        Texts texts = new Texts(3);
        for (int count = 0; count < 20_000; count++) {
            assertSteady(texts.ofAnyScripts(8));
        }
    }

    /** All that Unicode has: not the million of code points that are not assigned or private. */
    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE);
    }

    /** The compatibility forms of a phrase in one character have blanks, and are several words indeed. */
    private static void assertSteady(String text) {
        String folded = Folding.caseless(text);
        assertThat(Folding.caseless(folded)).as("%s, folded twice", text).isEqualTo(folded);
        boolean hasPhrase = text.indexOf('ﷺ') >= 0 || text.indexOf('ﷻ') >= 0;
        for (Normalizer.Form form : hasPhrase ? CANONICAL : Normalizer.Form.values()) {
            assertThat(Folding.caseless(Normalizer.normalize(text, form)))
                    .as("%s as %s", text, form)
                    .isEqualTo(folded);
        }
    }

    @Test
    void makesNoDifferenceBetweenCasesOfWholeTexts() {
        Texts texts = new Texts(4);
        for (int count = 0; count < 20_000; count++) {
            String text = texts.ofAnyScripts(8);
            assertThat(Folding.letters(text.toLowerCase(Locale.ROOT))).as(text).isEqualTo(Folding.letters(text));
        }
    }

    @Test
    void takesVeryLongTexts() {
        assertThat(Folding.letters("Ä-".repeat(100_000))).isEqualTo("a".repeat(100_000));
    }

    @Test
    void makesNoBlankOfACharacterThatIsNone() {
        assertThat(characters()
                        .filter(c -> Character.getType(c) != Character.SURROGATE)
                        .mapToObj(Character::toString)
                        .filter(text -> Blanks.split(text).nonEmpty())
                        .filter(text -> !Folding.spellings("a" + text + "b")
                                .forAll(plain -> Blanks.split(plain).size() == 1)))
                .isEmpty();
    }
}
