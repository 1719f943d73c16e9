package org.externalcontacts.application.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What becomes of a single character when a text is folded, once Unicode has taken it apart as far as it does. */
final class Letters {

    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    /** Marks of these scripts are accents, points and vowels that people leave out; marks of all others are part of the spelling. */
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC);

    /** Of the other scripts, marks that people leave out too: nuktas, and the tone marks of Thai and Lao. */
    private static final String OPTIONAL_MARKS = "\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC"
            + "\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0EC8\u0EC9\u0ECA\u0ECB\u0ECC";

    /** The voicing marks of kana: that of が makes another letter. */
    private static final String VOICING = "\u3099\u309A";

    /** Tatweel and its like in N'Ko only stretch a word. */
    private static final String STRETCHES = "\u0640\u07FA";

    /** Letters to Unicode, apostrophes and accents to people, outside the block of such characters. */
    private static final String APOSTROPHES = "\u0559\u07F4\u07F5\uA788\uA78B\uA78C";

    /** Letters that Unicode does not take apart, though people take them for others: a letter and what it becomes. */
    private static final String[] ALIKE = {
        "ßss", "æae", "œoe", "þth", "øo", "łl", "đd", "ðd", "ħh", "ŧt", "ŋn", "ĸk", "ɨi", "ʉu", "ƀb", "ɓb", "ɗd", "ɖd",
                "ƙk", "ƴy",
        "ƶz", "ґг", "ךכ", "םמ", "ןנ", "ףפ", "ץצ", "װוו", "ױוי", "ײיי", "ٱا", "ىي", "یي", "ېي", "ۍي", "ةه", "ہه", "ۃه",
                "ھه", "ەه",
        "کك", "ڪك"
    };

    private static final Map<Integer, String> FOLDED = new HashMap<>();

    static {
        for (String pair : ALIKE) {
            FOLDED.put(pair.codePointAt(0), pair.substring(1));
        }
    }

    private Letters() {}

    static boolean isMark(int c) {
        int type = c < 128 ? Character.CONTROL : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether it is a mark that people leave out, or one that only makes sense on the letter before. */
    static boolean isAccent(int c) {
        return isMark(c) && (ACCENTED.contains(UnicodeScript.of(c)) || OPTIONAL_MARKS.indexOf(c) >= 0);
    }

    /** Whether nothing remains of it. */
    static boolean isLeftOut(int c) {
        return c >= 128 && VOICING.indexOf(c) < 0 && (STRETCHES.indexOf(c) >= 0 || isAccent(c));
    }

    /** What it becomes: itself in lower case, or what people take it for. */
    static String folded(int c) {
        if (c >= 128 && Character.isDigit(c)) {
            return String.valueOf(Character.digit(c, 10));
        }
        if (isApostrophe(c)) {
            return "'";
        }
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        return isKatakana(lower)
                ? Character.toString(lower - KATAKANA_TO_HIRAGANA)
                : FOLDED.getOrDefault(lower, Character.toString(lower));
    }

    /** The text with syllables of Korean and voiced kana in one piece again; a voicing mark of nothing is gone. */
    static String joined(CharSequence letters) {
        String joined = Normalizer.normalize(letters, Normalizer.Form.NFC);
        return joined.codePoints().anyMatch(c -> VOICING.indexOf(c) >= 0)
                ? joined.replaceAll("[" + VOICING + "]", "")
                : joined;
    }

    private static boolean isApostrophe(int c) {
        boolean spacingModifier = c >= 0x2B0 && c <= 0x2FF;
        boolean tone = c >= 0xA717 && c <= 0xA71F;
        return spacingModifier || tone || APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean isKatakana(int c) {
        return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
    }
}
