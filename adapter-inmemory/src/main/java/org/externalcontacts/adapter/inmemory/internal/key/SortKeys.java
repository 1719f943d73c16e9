package org.externalcontacts.adapter.inmemory.internal.key;

import io.vavr.control.Option;
import java.util.function.IntUnaryOperator;
import org.externalcontacts.application.search.Folding;

/**
 * Names as numbers that sort as the names do, as far as they tell: equal keys of which {@link #isExact} holds are equal names, other
 * equal keys must be compared by the names themselves. Eleven characters of Latin fit, nine of Cyrillic, three or four of Han.
 */
public final class SortKeys {

    private static final Alphabet LATIN = new Alphabet("  ''-9az");
    private static final int ASCII = 128;
    private static final int EVERY_CHARACTER = 1 << Character.SIZE;

    /** Base of the first character: Latin, then script by script, and room for what sorts last. */
    private static final int START = LATIN.size() + Scripts.place(Character.MAX_VALUE) + 2;

    private static final long ABSENT = Long.MAX_VALUE - 1;

    private SortKeys() {}

    public static long of(Option<String> name) {
        return name.isEmpty() ? ABSENT : of(Folding.caseless(name.get()));
    }

    /** Whether all names of this key are equal. */
    public static boolean isExact(long key) {
        return (key & 1) == 0;
    }

    public static boolean isAbsent(long key) {
        return key == ABSENT;
    }

    private static long of(String folded) {
        Narrowing place = new Narrowing(0, Long.MAX_VALUE);
        int doubt = tells(folded, place) ? 0 : 1;
        return (place.low() << 1 | doubt) ^ Long.MIN_VALUE;
    }

    /** Narrows the place down to that of the name; false when other names have the same one. */
    private static boolean tells(String folded, Narrowing place) {
        if (folded.isEmpty()) {
            return false;
        }
        char first = folded.charAt(0);
        if (first < ASCII) {
            int digit = LATIN.number(first);
            place.narrow(START, Math.abs(digit));
            return digit > 0 && tells(folded, 1, place, LATIN.size(), LATIN::number);
        }
        place.narrow(START, LATIN.size() + Scripts.place(first));
        int script = Scripts.of(first);
        if (script == 0) {
            return tells(folded, 0, place, EVERY_CHARACTER + 1, c -> c + 1);
        }
        Alphabet alphabet = Scripts.alphabet(script);
        return tells(folded, 0, place, alphabet.size(), alphabet::number);
    }

    private static boolean tells(String folded, int from, Narrowing place, int base, IntUnaryOperator digits) {
        for (int at = from; at < folded.length(); at++) {
            int digit = digits.applyAsInt(folded.charAt(at));
            if (!place.narrow(base, Math.abs(digit))) {
                place.approach(base, Math.abs(digit));
                return false;
            }
            if (digit < 0) {
                return false;
            }
        }
        return true;
    }
}
