package org.externalcontacts.adapter.inmemory;

import java.util.stream.StreamSupport;
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
        long[] wholes = StreamSupport.stream(words.wholes().spliterator(), false)
                .mapToLong(WordIndex::wholeKey)
                .sorted()
                .distinct()
                .toArray();
        return new WordTraces(WordKeys.of(words.beginnings()), wholes);
    }

    long[] beginnings() {
        return beginnings;
    }

    long[] wholes() {
        return wholes;
    }
}
