package org.externalcontacts.adapter.inmemory;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.externalcontacts.application.search.Words;

/** What a {@link WordIndex} holds of a record: keys of its words, keys of its whole values; sorted, each once. */
final class WordTraces {

    static final WordTraces NONE = new WordTraces(new long[0], new long[0]);

    private final long[] beginnings;
    private final long[] wholes;

    private WordTraces(long[] beginnings, long[] wholes) {
        this.beginnings = beginnings;
        this.wholes = wholes;
    }

    static WordTraces of(Words words) {
        return new WordTraces(keys(words.beginnings(), WordKeys::of), keys(words.wholes(), WordIndex::wholeKey));
    }

    long[] beginnings() {
        return beginnings;
    }

    long[] wholes() {
        return wholes;
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
