package org.externalcontacts.archive.internal;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.LongConsumer;
import org.externalcontacts.application.internal.storage.Entry;

/** How many entries of each kind went by. */
public final class EntryCounts {

    private final Progress progress;
    private final java.util.Map<String, Long> counts = new java.util.LinkedHashMap<>();

    /** None yet; every thousand is told. */
    public EntryCounts(LongConsumer progress) {
        this.progress = new Progress(progress);
    }

    void count(Entry entry) {
        counts.merge(entry.kind(), 1L, Long::sum);
        progress.oneMore();
    }

    long total() {
        return progress.records();
    }

    /** Of each kind, in the order in which the first of it came. */
    public Map<String, Long> byKind() {
        return LinkedHashMap.ofAll(counts);
    }
}
