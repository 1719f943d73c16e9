package org.externalcontacts.application.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.externalcontacts.domain.Text;
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
        String cut = cut(Text.strip(typed));
        String text = Text.strip(Folding.caseless(cut));
        List<Keyword> keywords = looksLikePhone(text) && phones.read(text).isDefined()
                ? List.of(keyword(text, phones))
                : List.of(BLANKS.split(text))
                        .filter(word -> !Folding.letters(word).isEmpty())
                        .take(MOST_KEYWORDS)
                        .map(word -> keyword(word, phones));
        return keywords.isEmpty() ? EVERYTHING : new SearchText(keywords, text);
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

    private static Keyword keyword(String word, PhoneReader phones) {
        String letters = Folding.letters(word);
        String cut = letters.length() > Words.LONGEST ? letters.substring(0, Words.LONGEST) : letters;
        Option<String> e164 = Option.when(looksLikePhone(word), word)
                .flatMap(phones::read)
                .map(reading -> reading.e164().substring(1));
        boolean onlyE164 = e164.isDefined() && word.indexOf('+') >= 0;
        List<String> typed = onlyE164 ? List.empty() : plain(cut);
        return new Keyword(typed.prependAll(e164).distinct(), word);
    }

    /** Digits with a leading zero are also looked for without it: people dial it, numbers do not hold it. */
    private static List<String> plain(String letters) {
        boolean dialled = letters.length() > 1 && letters.charAt(0) == '0' && isDigits(letters);
        return dialled ? List.of(letters, letters.substring(1)) : List.of(letters);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean looksLikePhone(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 5 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-(). /".indexOf(c) >= 0);
    }
}
