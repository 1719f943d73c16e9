package org.externalcontacts.application.search;

import io.vavr.collection.List;
import java.util.Locale;
import org.externalcontacts.domain.internal.CleanText;

/**
 * Makes texts comparable the way people compare them: without case, accents and punctuation (rule 20.1). It makes no
 * difference in which Unicode form a text comes, and folding a folded text changes nothing. Only blanks of the text itself part words:
 * a phrase in one character, such as U+FDFA, is one word, though its compatibility form is several.
 */
public final class Folding {

    private Folding() {}

    /** The letters and digits of a text in lower case, without accents; everything else is left out. */
    public static String letters(String text) {
        String plain = plain(text);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int c = plain.codePointAt(at);
            if (isWordPart(c)) {
                letters.appendCodePoint(lower(c));
            }
        }
        return letters.toString();
    }

    /** The text in lower case, without accents; blanks and punctuation stay. For ordering. */
    public static String caseless(String text) {
        return CleanText.isAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : FoldedText.of(text).plain();
    }

    /** The text itself if it is ASCII, else {@link #caseless}: the form in which words are compared. */
    static String plain(String text) {
        return CleanText.isAscii(text) ? text : FoldedText.of(text).plain();
    }

    /**
     * {@link #plain}, and behind it, when the text has letters such as ü, the same with ue for ü, oe for ö and ø, ae for ä, aa for å:
     * {@code muller mueller} for {@code Müller}. Blanks lie between the same words in both.
     */
    static List<String> spellings(String text) {
        if (CleanText.isAscii(text)) {
            return List.of(text);
        }
        FoldedText folded = FoldedText.of(text);
        return List.of(folded.plain(), folded.spelledOut()).distinct();
    }

    /** Whether a character of a plain text belongs to a word: letters, digits, and the signs that some scripts write beside. */
    static boolean isWordPart(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.LETTER_NUMBER, Character.COMBINING_SPACING_MARK, Character.NON_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /** ASCII in lower case; the rest of a plain text is so already. */
    static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
