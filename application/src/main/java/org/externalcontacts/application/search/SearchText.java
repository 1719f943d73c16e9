package org.externalcontacts.application.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.internal.CleanText;

/**
 * What a user typed, as storage searches for it (rule 20.1): every keyword must match, or the whole text must be the value
 * of an identifier or tag field.
 *
 * @param keywords none: everything matches
 * @param whole the whole text, caseless
 */
public record SearchText(List<Keyword> keywords, String whole) {

    private static final SearchText EVERYTHING = new SearchText(List.empty(), "");
    private static final SearchText NOBODY = new SearchText(List.of(new Keyword(List.empty(), "")), "");

    /** Maximum number of keywords; the rest of the text is ignored. */
    public static final int MOST_KEYWORDS = 32;

    private static final int LONGEST_TEXT = 1_000;
    private static final int FEWEST_DIGITS = 4;
    private static final int FEWEST_DIALLED = 7;
    private static final int MOST_DIALLED = 15;

    /** A search that finds everything. */
    public static SearchText everything() {
        return EVERYTHING;
    }

    /**
     * Reads what a user typed; there is no syntax, and no text is wrong. A blank text finds everything. Punctuation alone is no
     * keyword, and a text without any keyword finds nothing (rule 20.1).
     */
    public static SearchText of(String typed, PhoneReader phones) {
        String given = cut(CleanText.strip(typed));
        if (given.isEmpty()) {
            return EVERYTHING;
        }
        Option<PhoneReader.Reading> number = number(given, phones);
        List<Keyword> keywords = number.isDefined() || isDialled(given)
                ? List.of(keyword(given, given, number))
                : keywords(given, phones);
        return keywords.isEmpty() ? NOBODY : new SearchText(keywords, CleanText.strip(Folding.caseless(given)));
    }

    /** As much of a typed text as is read: its first 1,000 characters. */
    public static String cut(String typed) {
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        boolean splitsPair = Character.isHighSurrogate(typed.charAt(LONGEST_TEXT - 1));
        return typed.substring(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    /** Whether it finds a record of these words. */
    public boolean matches(Words words) {
        return keywords.forAll(keyword -> keyword.matches(words)) || words.hasWhole(whole);
    }

    /** Whether it finds everything. */
    public boolean isEverything() {
        return keywords.isEmpty();
    }

    /** Each word in both its spellings, of which the second one is mostly the same as the first. */
    private static List<Keyword> keywords(String typed, PhoneReader phones) {
        List<List<String>> spellings = Folding.spellings(typed).map(Blanks::split);
        return spellings
                .head()
                .zip(spellings.last())
                .filter(word -> !Folding.letters(word._1).isEmpty())
                .take(MOST_KEYWORDS)
                .map(word -> keyword(word._1, word._2, number(word._1, phones)));
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

    private static Keyword keyword(String word, String spelledOut, Option<PhoneReader.Reading> number) {
        List<String> typed = number.exists(PhoneReader.Reading::namesCountry)
                ? List.empty()
                : List.of(word, spelledOut).map(Folding::letters).flatMap(letters -> plain(Words.cut(letters, 0)));
        return new Keyword(
                typed.prependAll(number.map(PhoneReader.Reading::digits)).distinct(), Folding.caseless(word));
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
