package org.externalcontacts.adapter.inmemory.internal.key;

import org.externalcontacts.application.search.Folding;
import org.externalcontacts.application.search.LookupValue;

/**
 * Words as numbers, so that the words of one beginning lie side by side. Twelve characters of a word fit when they are digits and
 * letters a to z, ten of Cyrillic, four of Han, as many of other scripts as their {@link Alphabet} lets in. What a key cannot tell is
 * looked up in the record.
 */
public final class TermKeys {

    /** The keys of the words that begin alike. When it is not {@code exact}, keys of other words may lie there too. */
    public record Range(long from, long to, boolean exact) {}

    /** Words that differ in so many characters have different keys, when they are digits and letters a to z. */
    static final int LENGTH_TOLD_APART = 12;

    /** Digits and letters a to z. */
    static final int RANKS = 36;

    private static final String PUNYCODE = "xn--";

    /** By length of a Latin beginning: how many keys its words have, unsigned. */
    private static final long[] WIDTHS = widths();

    private TermKeys() {}

    public static long of(String word) {
        long key = Long.MIN_VALUE;
        int end = Math.min(word.length(), LENGTH_TOLD_APART);
        for (int at = 0; at < end; at++) {
            int rank = rank(word.charAt(at));
            if (rank == 0) {
                return code(word, at, key).first();
            }
            key += WIDTHS[at + 1] * rank;
        }
        return key;
    }

    /** Where the words lie that begin like this. */
    public static Range range(String beginning) {
        TermCode code = code(beginning, 0, Long.MIN_VALUE);
        return new Range(code.first(), code.last(), code.isWhole());
    }

    /**
     * The beginning of a word that every record has which is reached so; empty when there is no such word. Others may have it
     * too. An e-mail address, a number and a handle are words from their first letter or digit on; of an address, only when that
     * is not deep inside the domain. Of an address whose domain can be written in another way, the part before it is what counts.
     */
    public static String beginningOf(LookupValue value) {
        String text = value.value();
        int domain = text.indexOf('@') + 1;
        int lastStart = domain == 0 ? text.length() : domain + 1;
        if (Folding.letters(text.substring(0, Math.min(lastStart, text.length())))
                .isEmpty()) {
            return "";
        }
        return Folding.letters(hasOtherSpelling(text, domain) ? text.substring(0, domain) : text);
    }

    /** The number of a digit or letter a to z, from 1 on; 0 of any other character. */
    static int rank(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 11;
        }
        return c >= '0' && c <= '9' ? c - '0' + 1 : 0;
    }

    /** Of a word whose first characters, all Latin, have led to this key. */
    private static TermCode code(String word, int done, long key) {
        return TermCode.of(word, done, new Narrowing(key, WIDTHS[done]));
    }

    private static boolean hasOtherSpelling(String text, int domain) {
        return text.indexOf(PUNYCODE, domain) >= 0 || text.chars().skip(domain).anyMatch(c -> c >= 128);
    }

    private static long[] widths() {
        long[] widths = new long[LENGTH_TOLD_APART + 1];
        widths[0] = -1;
        widths[1] = Long.divideUnsigned(widths[0], TermCode.START);
        for (int length = 2; length < widths.length; length++) {
            widths[length] = widths[length - 1] / TermCode.LATIN;
        }
        return widths;
    }
}
