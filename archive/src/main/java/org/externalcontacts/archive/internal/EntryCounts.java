package org.externalcontacts.archive.internal;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.LongConsumer;

/** How many entries of each kind went by. */
public final class EntryCounts {

    private static final int STEP = 1_000;

    private final LongConsumer progress;
    private final java.util.Map<String, Long> counts = new java.util.LinkedHashMap<>();
    private long total;

    /** None yet; every thousand is told. */
    public EntryCounts(LongConsumer progress) {
        this.progress = progress;
    }

    void count(Entry entry) {
        counts.merge(entry.kind(), 1L, Long::sum);
        total++;
        if (total % STEP == 0) {
            progress.accept(total);
        }
    }

    long total() {
        return total;
    }

    /** Of each kind, in the order in which the first of it came. */
    public Map<String, Long> byKind() {
        return LinkedHashMap.ofAll(counts);
    }
}
