package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.application.storage.RequestRecords;

/**
 * Calls with idempotency keys, in memory, the oldest first. They go when they do not count any more, or when there are too many: then the oldest
 * go, so that no caller can fill the memory with keys.
 */
public final class InMemoryRequests implements RequestRecords {

    /** About 100 MB of contacts; notes may be longer. */
    static final int MOST = 100_000;

    private final Map<IdempotencyKey, KeptRequest> kept = new LinkedHashMap<>();

    @Override
    public Option<KeptRequest> find(IdempotencyKey key) {
        return Option.of(kept.get(key));
    }

    @Override
    public Iterator<KeptRequest> every() {
        return Iterator.ofAll(kept.values());
    }

    @Override
    public Seq<KeptRequest> evictedBy(Seq<KeptRequest> next) {
        Set<IdempotencyKey> keys = next.map(KeptRequest::key).toSet();
        int excess = kept.size() - keys.count(kept::containsKey) + keys.size() - MOST;
        Instant latest = next.map(KeptRequest::at).max().getOrElse(Instant.MIN);
        return every().reject(old -> keys.contains(old.key()))
                .zipWithIndex()
                .takeWhile(old -> old._2 < excess || !old._1.counts(latest))
                .map(Tuple2::_1)
                .toList();
    }

    public void keep(KeptRequest request) {
        evictedBy(List.of(request)).forEach(old -> kept.remove(old.key()));
        // Removed before it is put: the latest is the last.
        kept.remove(request.key());
        kept.put(request.key(), request);
    }
}
