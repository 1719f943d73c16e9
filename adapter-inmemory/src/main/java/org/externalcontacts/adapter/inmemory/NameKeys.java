package org.externalcontacts.adapter.inmemory;

import io.vavr.control.Option;
import org.externalcontacts.application.search.Folding;

/**
 * Names as numbers that sort as the names do, as far as they tell: equal keys of which {@link #isExact} holds are equal names, other
 * equal keys must be told apart by the names themselves.
 */
final class NameKeys {

    private static final int LENGTH = 11;

    /** Characters with a number of their own; those between two of them share one, and end what a key can tell. */
    private static final String TOLD_APART = " '-./0123456789abcdefghijklmnopqrstuvwxyz";

    /** By character: its number, negative when it shares it. */
    private static final byte[] NUMBERS = numbers();

    private static final byte BEYOND_ASCII = NUMBERS[127];
    private static final int BASE = 1 - BEYOND_ASCII;
    private static final long WIDE = 5L << 60;
    private static final long ABSENT = Long.MAX_VALUE - 1;

    private NameKeys() {}

    static long of(Option<String> name) {
        return name.isEmpty() ? ABSENT : of(Folding.caseless(name.get()));
    }

    /** Whether all names of this key are equal. */
    static boolean isExact(long key) {
        return (key & 1) == 0;
    }

    private static long of(String folded) {
        if (!folded.isEmpty() && folded.charAt(0) >= NUMBERS.length) {
            return wide(folded);
        }
        long key = 0;
        boolean exact = folded.length() <= LENGTH;
        boolean telling = true;
        for (int at = 0; at < LENGTH; at++) {
            int number = telling && at < folded.length() ? number(folded.charAt(at)) : 0;
            telling &= number >= 0;
            key = key * BASE + Math.abs(number);
        }
        return (key << 1) | (exact && telling ? 0 : 1);
    }

    /** Names that begin beyond ASCII sort behind all others, by their first characters. */
    private static long wide(String folded) {
        return WIDE + ((at(folded, 0) << 45) | (at(folded, 1) << 29) | (at(folded, 2) << 13) | 1);
    }

    private static long at(String text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private static int number(char c) {
        return c < NUMBERS.length ? NUMBERS[c] : BEYOND_ASCII;
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[128];
        int number = 0;
        boolean begins = true;
        for (int c = 0; c < numbers.length; c++) {
            boolean own = TOLD_APART.indexOf(c) >= 0;
            number += own || begins ? 1 : 0;
            numbers[c] = (byte) (own ? number : -number);
            begins = own;
        }
        return numbers;
    }
}
