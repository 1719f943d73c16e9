package org.externalcontacts.adapter.inmemory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.externalcontacts.application.search.Folding;
import org.externalcontacts.application.search.LookupValue;

/**
 * Words as numbers, so that the words of one beginning lie side by side. Twelve characters of a word fit when they are digits and
 * letters a to z; of other words the first four do. What a key cannot tell is looked up in the record.
 */
final class WordKeys {

    /** The keys of the words that begin alike. When it is not {@code exact}, keys of other words may lie there too. */
    record Range(long from, long to, boolean exact) {}

    /** Words that differ in so many characters have different keys, when they are digits and letters a to z. */
    static final int LENGTH_TOLD_APART = 12;

    private static final int WIDE_LENGTH = 4;
    private static final long[] POWERS = LongStream.iterate(1, power -> power * 37)
            .limit(LENGTH_TOLD_APART + 1)
            .toArray();

    private WordKeys() {}

    static long of(String word) {
        long key = 0;
        for (int at = 0; at < LENGTH_TOLD_APART; at++) {
            int rank = at < word.length() ? rank(word.charAt(at)) : 0;
            if (rank < 0) {
                return wide(word);
            }
            key = key * 37 + rank;
        }
        return key;
    }

    /** The keys of several words, each once, in order. */
    static long[] of(Iterable<String> words) {
        long[] keys = new long[16];
        int count = 0;
        for (String word : words) {
            keys = count == keys.length ? Arrays.copyOf(keys, 2 * count) : keys;
            keys[count++] = of(word);
        }
        Arrays.sort(keys, 0, count);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (kept == 0 || keys[kept - 1] != keys[at]) {
                keys[kept++] = keys[at];
            }
        }
        return Arrays.copyOf(keys, kept);
    }

    /** Where the words lie that begin like this. */
    static List<Range> ranges(String beginning) {
        long key = of(beginning);
        if (key < 0) {
            return List.of(wideRange(beginning));
        }
        int length = beginning.length();
        if (length >= LENGTH_TOLD_APART) {
            return List.of(new Range(key, key, length == LENGTH_TOLD_APART));
        }
        Range plain = new Range(key, key + POWERS[LENGTH_TOLD_APART - length] - 1, true);
        return List.of(plain, wideRange(beginning));
    }

    /**
     * The beginning of a word that every record has which is reached so; empty when there is no such word. Others may have it
     * too. An e-mail address, a number and a handle are words from their first letter or digit on; of an address, only when that
     * is not deep inside the domain.
     */
    static String beginningOf(LookupValue value) {
        String text = value.value();
        int lastStart = text.indexOf('@') < 0 ? text.length() : text.indexOf('@') + 2;
        if (Folding.letters(text.substring(0, Math.min(lastStart, text.length())))
                .isEmpty()) {
            return "";
        }
        String letters = Folding.letters(text);
        return letters.substring(0, Math.min(letters.length(), LENGTH_TOLD_APART));
    }

    private static Range wideRange(String beginning) {
        long from = wide(beginning);
        boolean exact = beginning.length() < WIDE_LENGTH;
        int freeBits = exact ? 63 - 16 * beginning.length() : 0;
        return new Range(from, from | ((1L << freeBits) - 1), exact);
    }

    /** Three characters and most of a fourth, below all plain keys. */
    private static long wide(String word) {
        return Long.MIN_VALUE
                | (at(word, 0) << 47)
                | (at(word, 1) << 31)
                | (at(word, 2) << 15)
                | (at(word, WIDE_LENGTH - 1) >>> 1);
    }

    private static long at(String word, int index) {
        return index < word.length() ? word.charAt(index) : 0;
    }

    private static int rank(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 11;
        }
        return c >= '0' && c <= '9' ? c - '0' + 1 : -1;
    }
}
