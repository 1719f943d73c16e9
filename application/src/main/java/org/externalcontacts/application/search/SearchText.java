package org.externalcontacts.application.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.externalcontacts.domain.address.PhoneReader;

/**
 * What a user typed, as storage searches for it (BEHAVIOUR 20.1): every keyword must match, or the whole text must be the value
 * of an identifier or tag field.
 *
 * @param keywords none: everything matches
 * @param whole the whole text, caseless
 */
public record SearchText(List<Keyword> keywords, String whole) {

    private static final SearchText EVERYTHING = new SearchText(List.empty(), "");

    /** Only so many keywords count; the rest of the text is not read. */
    public static final int MOST_KEYWORDS = 32;

    private static final int LONGEST_TEXT = 1_000;
    private static final int FEWEST_DIGITS = 4;
    private static final int FEWEST_DIALLED = 7;
    private static final int MOST_DIALLED = 15;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** A search that finds everything. */
    public static SearchText everything() {
        return EVERYTHING;
    }

    /**
     * Reads what a user typed; there is no syntax, and no text is wrong. Punctuation alone is no keyword; without any keyword
     * everything is found.
     */
    public static SearchText of(String typed, PhoneReader phones) {
        String stripped = typed.strip();
        String cut = stripped.length() > LONGEST_TEXT ? stripped.substring(0, LONGEST_TEXT) : stripped;
        String text = Folding.caseless(cut).strip();
        Option<PhoneReader.Reading> number = number(cut, phones);
        List<Keyword> keywords = number.isDefined() || isDialled(text)
                ? List.of(keyword(text, number))
                : List.of(BLANKS.split(text))
                        .filter(word -> !Folding.letters(word).isEmpty())
                        .take(MOST_KEYWORDS)
                        .map(word -> keyword(word, number(word, phones)));
        return keywords.isEmpty() ? EVERYTHING : new SearchText(keywords, text);
    }

    /** Whether it finds a record of these words. */
    public boolean matches(Words words) {
        return keywords.forAll(keyword -> keyword.matches(words)) || words.hasWhole(whole);
    }

    /** Whether it finds everything. */
    public boolean isEverything() {
        return keywords.isEmpty();
    }

    /** A number that was typed for a number, and not for a few digits of one. */
    private static Option<PhoneReader.Reading> number(String text, PhoneReader phones) {
        return Option.when(
                        text.chars()
                                        .filter(Character::isDigit)
                                        .limit(FEWEST_DIGITS)
                                        .count()
                                == FEWEST_DIGITS,
                        text)
                .flatMap(phones::read);
    }

    private static Keyword keyword(String word, Option<PhoneReader.Reading> number) {
        String letters = Folding.letters(word);
        String cut = letters.length() > Words.LONGEST ? letters.substring(0, Words.LONGEST) : letters;
        List<String> typed = number.exists(PhoneReader.Reading::namesCountry) ? List.empty() : plain(cut);
        return new Keyword(
                typed.prependAll(number.map(PhoneReader.Reading::digits)).distinct(), word);
    }

    /** Digits with a leading zero are also looked for without it: people dial it, numbers do not hold it. */
    private static List<String> plain(String letters) {
        boolean dialled = letters.length() > 1 && letters.charAt(0) == '0' && isDigits(letters);
        return dialled ? List.of(letters, letters.substring(1)) : List.of(letters);
    }

    /** A number as it is dialled in some other country than the engine's, with blanks in it: one keyword all the same. */
    private static boolean isDialled(String text) {
        String digits = Folding.letters(text);
        return digits.length() >= FEWEST_DIALLED
                && digits.length() <= MOST_DIALLED
                && digits.charAt(0) == '0'
                && isDigits(digits);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
