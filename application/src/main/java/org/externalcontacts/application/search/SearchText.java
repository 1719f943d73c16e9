package org.externalcontacts.application.search;

import io.vavr.collection.List;
import io.vavr.control.Option;
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
    private static final SearchText NOBODY = new SearchText(List.of(new Keyword(List.empty(), "")), "");

    /** Only so many keywords count; the rest of the text is not read. */
    public static final int MOST_KEYWORDS = 32;

    private static final int LONGEST_TEXT = 1_000;

    /** A search that finds everything. */
    public static SearchText everything() {
        return EVERYTHING;
    }

    /**
     * Reads what a user typed; there is no syntax, and no text is wrong. A blank text finds everything. Punctuation alone is no
     * keyword, and a text of nothing else finds nobody (BEHAVIOUR 20.1).
     */
    public static SearchText of(String typed, PhoneReader phones) {
        List<List<String>> spellings = Folding.spellings(typed).map(Blanks::split);
        List<String> words = spellings.head();
        if (Blanks.split(typed).isEmpty() || Text.of(typed).isEmpty()) {
            return EVERYTHING;
        }
        String text = whole(typed);
        List<Keyword> keywords = looksLikePhone(text) && phones.read(text).isDefined()
                ? List.of(keyword(text, text, phones))
                : words.zip(spellings.last())
                        .filter(word -> !Folding.letters(word._1).isEmpty())
                        .take(MOST_KEYWORDS)
                        .map(word -> keyword(word._1, word._2, phones));
        return keywords.isEmpty() ? NOBODY : new SearchText(keywords, text);
    }

    /** Whether it finds a record of these words. */
    public boolean matches(Words words) {
        return keywords.forAll(keyword -> keyword.matches(words)) || words.hasWhole(whole);
    }

    /** Whether it finds everything. */
    public boolean isEverything() {
        return keywords.isEmpty();
    }

    private static String whole(String typed) {
        String text = Folding.caseless(typed).strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** A keyword in both its spellings, of which the second one is mostly the same as the first. */
    private static Keyword keyword(String word, String spelledOut, PhoneReader phones) {
        Option<String> e164 = Option.when(looksLikePhone(word), word)
                .flatMap(phones::read)
                .map(reading -> reading.e164().substring(1));
        boolean onlyE164 = e164.isDefined() && word.indexOf('+') >= 0;
        List<String> typed = onlyE164
                ? List.empty()
                : List.of(word, spelledOut).map(Folding::letters).flatMap(letters -> plain(Words.cut(letters, 0)));
        return new Keyword(typed.prependAll(e164).distinct(), Folding.caseless(word));
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
