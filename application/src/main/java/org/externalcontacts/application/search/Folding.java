package org.externalcontacts.application.search;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable the way people compare them: without case, accents and punctuation (BEHAVIOUR 20.1). */
public final class Folding {

    private Folding() {}

    /** The letters and digits of a text in lower case, without accents; everything else is left out. */
    public static String letters(String text) {
        String plain = plain(text);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            if (isWordPart(plain, at)) {
                letters.append(lower(plain.charAt(at)));
            }
        }
        return letters.toString();
    }

    /** The text in lower case, without accents; blanks and punctuation stay. For ordering. */
    public static String caseless(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : fold(text);
    }

    /** The text itself when it is ASCII, else {@link #caseless}: the form in which words are told apart. */
    static String plain(String text) {
        return isPlain(text) ? text : fold(text);
    }

    /** Whether the character here belongs to a word: letters, digits, and the vowel signs of scripts that write them beside. */
    static boolean isWordPart(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int whole = Character.isLowSurrogate(c) ? text.codePointBefore(at + 1) : text.codePointAt(at);
        return Character.isLetterOrDigit(whole) || Character.getType(whole) == Character.COMBINING_SPACING_MARK;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
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
    private static String fold(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(split.length());
        split.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(c -> append(plain, c));
        return plain.toString();
    }

    /** Letters that Unicode does not take apart, though people type them without their stroke or as two. */
    private static void append(StringBuilder plain, int c) {
        switch (c) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'ħ' -> plain.append('h');
            default -> plain.appendCodePoint(c);
        }
    }
}
