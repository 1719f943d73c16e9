package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.Iterator;
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

    /** About 100 MB of contacts. */
    static final int MOST = 100_000;

    private final Map<IdempotencyKey, KeptRequest> kept = new LinkedHashMap<>();

    @Override
    public Option<KeptRequest> find(IdempotencyKey key) {
        return Option.of(kept.get(key));
    }

    @Override
    public io.vavr.collection.Iterator<KeptRequest> every() {
        return io.vavr.collection.Iterator.ofAll(kept.values());
    }

    public void keep(KeptRequest request) {
        kept.remove(request.key());
        makeRoom(request.at());
        kept.put(request.key(), request);
    }

    private void makeRoom(Instant now) {
        Iterator<KeptRequest> oldestFirst = kept.values().iterator();
        while (oldestFirst.hasNext()) {
            KeptRequest oldest = oldestFirst.next();
            if (oldest.counts(now) && kept.size() < MOST) {
                return;
            }
            oldestFirst.remove();
        }
    }
}
