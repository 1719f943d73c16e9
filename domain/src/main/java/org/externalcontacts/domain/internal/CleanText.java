package org.externalcontacts.domain.internal;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every piece of text in the model: no surrounding blanks, and a blank text is an absent one.
 *
 * <p>Blanks are the white space of all scripts, no-break spaces included, and invisible zero-width characters: zero-width
 * spaces and joiners, byte-order marks, soft hyphens and marks of writing direction. Only those at the ends are cut: inside a
 * word, Persian, Indic scripts and emoji need their joiners.
 */
public final class CleanText {

    private static final char NUL = 0;

    private CleanText() {}

    /**
     * The text without surrounding blanks, or none when nothing is left (rule 2.1).
     *
     * <p>Accepts null, both as the option and as its value, so that nulls from other code do not get further.
     */
    public static Option<String> clean(@Nullable Option<String> text) {
        if (text == null || text.isEmpty()) {
            return Option.none();
        }
        @Nullable String given = text.get();
        if (given == null) {
            return Option.none();
        }
        String stripped = strip(given);
        if (stripped.isEmpty()) {
            return Option.none();
        }
        return stripped.length() == given.length() ? text : Option.some(stripped);
    }

    /**
     * The texts without surrounding blanks and without nulls; a blank one stays, as the empty text, for validation to refuse
     * (rule 2.1).
     */
    public static List<String> cleaned(@Nullable List<String> texts) {
        return Present.items(texts).map(CleanText::strip);
    }

    /** {@link #clean(Option)} for a text that may be null. */
    public static Option<String> of(@Nullable String text) {
        return clean(Option.of(text));
    }

    /** {@link #of}, but empty if absent: for required texts, which validation then refuses. */
    public static String orEmpty(@Nullable String text) {
        return of(text).getOrElse("");
    }

    /** Whether all characters are ASCII. */
    public static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The text without blanks at its ends; one of nothing but blanks becomes the empty text. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether there is nothing in the text but blanks. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character counts as a blank at the ends of a text; all blanks are single UTF-16 units. */
    public static boolean isBlank(char unit) {
        if (unit <= ' ') {
            return Character.isWhitespace(unit);
        }
        return unit >= '\u0085' && (Character.isSpaceChar(unit) || Character.isWhitespace(unit) || isUnseen(unit));
    }

    /**
     * Whether every store and every encoding can hold the text: no U+0000, which PostgreSQL refuses, and no half of a surrogate
     * pair, which UTF-8 cannot express.
     */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == NUL || Character.isLowSurrogate(unit)) {
                return false;
            }
            if (Character.isHighSurrogate(unit)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Next line, soft hyphen, zero-width characters, byte-order mark and marks of writing direction. */
    private static boolean isUnseen(char unit) {
        return unit == '\u0085'
                || unit == '\u00AD'
                || unit == '\u061C'
                || unit == '\u180E'
                || (unit >= '\u200B' && unit <= '\u200F')
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2060' && unit <= '\u206F' && unit != '\u2065')
                || isFiller(unit)
                || unit == '\uFEFF';
    }

    /** Characters that only keep a place: fillers of Hangul, the braille pattern without dots, the grapheme joiner. */
    private static boolean isFiller(char unit) {
        return "\u034F\u115F\u1160\u2800\u3164\uFFA0".indexOf(unit) >= 0;
    }
}
