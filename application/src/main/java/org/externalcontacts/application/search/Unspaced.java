package org.externalcontacts.application.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Where words begin in scripts that are written without spaces: at every character, since nothing marks word boundaries (rule 20.1). */
final class Unspaced {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first characters of these scripts; all that is before, most of what is searched, needs no further look. */
    private static final int FIRST = 0x0E00;

    private Unspaced() {}

    /**
     * Whether a word begins inside a run of letters: before a character of such a script, and before whatever follows one. Vowel
     * signs and the mark that lengthens a vowel belong to the character before them.
     */
    static boolean isBoundary(int before, int after) {
        return (isUnspaced(after) || isUnspaced(before)) && isOwnLetter(after);
    }

    private static boolean isUnspaced(int c) {
        return c >= FIRST && SCRIPTS.contains(UnicodeScript.of(c));
    }

    private static boolean isOwnLetter(int c) {
        return c != 'ー' && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER);
    }
}
