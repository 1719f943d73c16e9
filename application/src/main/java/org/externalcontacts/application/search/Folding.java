package org.externalcontacts.application.search;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable the way people compare them: without case, accents and punctuation (BEHAVIOUR 20.1). */
public final class Folding {

    private Folding() {}

    /** The letters and digits of a text in lower case, without accents; everything else is left out. */
    public static String letters(String text) {
        String plain = isPlain(text) ? text : strip(text);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (isWordPart(c)) {
                letters.append(lower(c));
            }
        }
        return letters.toString();
    }

    /** The text in lower case, without accents; blanks and punctuation stay. For ordering. */
    public static String caseless(String text) {
        return (isPlain(text) ? text : strip(text)).toLowerCase(Locale.ROOT);
    }

    /** Whether this belongs to a word. Parts of a surrogate pair do: letters beyond the basic plane are letters too. */
    static boolean isWordPart(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Accents become characters of their own, which are then left out. */
    private static String strip(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(split.length());
        split.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
