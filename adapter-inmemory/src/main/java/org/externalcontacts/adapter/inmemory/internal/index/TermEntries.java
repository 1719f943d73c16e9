package org.externalcontacts.adapter.inmemory.internal.index;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.externalcontacts.adapter.inmemory.internal.key.TermKeys;
import org.externalcontacts.application.search.Words;

/** What a {@link TermIndex} holds of a record: keys of its words, keys of its whole values; sorted, each once. */
public final class TermEntries {

    public static final TermEntries NONE = new TermEntries(new long[0], new long[0]);

    private final long[] beginnings;
    private final long[] wholes;

    private TermEntries(long[] beginnings, long[] wholes) {
        this.beginnings = beginnings;
        this.wholes = wholes;
    }

    public static TermEntries of(Words terms) {
        return new TermEntries(keys(terms.beginnings(), TermKeys::of), keys(terms.wholes(), TermIndex::wholeKey));
    }

    long[] beginnings() {
        return beginnings;
    }

    long[] wholes() {
        return wholes;
    }

    /** How many keys there are. */
    int size() {
        return beginnings.length + wholes.length;
    }

    /** The keys of several texts, each once, in order. */
    private static long[] keys(Iterable<String> texts, ToLongFunction<String> key) {
        long[] keys = new long[16];
        int count = 0;
        for (String text : texts) {
            keys = count == keys.length ? Arrays.copyOf(keys, 2 * count) : keys;
            keys[count++] = key.applyAsLong(text);
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
}
