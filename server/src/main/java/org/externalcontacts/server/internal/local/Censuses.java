package org.externalcontacts.server.internal.local;

import io.vavr.Tuple;
import io.vavr.control.Option;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The latest census of each tenant that was asked for. It holds while nothing is stored. Of more than {@value #FEW} contacts it holds in any case for
 * three times as long as it took, so that a storage that is written to without a pause is read for a quarter of the time at most; so it does of a storage
 * that cannot tell whether something was stored. Never is one read by two at once. Thread-safe.
 */
final class Censuses {

    private static final int TIMES = 3;

    /** So many are counted in a few milliseconds. */
    static final int FEW = 1_000;

    private final Map<TenantId, Latest> each = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    /** None so far. */
    Censuses(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The census of this tenant, whose storage this is by now. */
    Census of(TenantId tenant, Storage storage) {
        return each.computeIfAbsent(tenant, unseen -> new Latest()).of(storage, nanoTime);
    }

    private static final class Latest {

        private @Nullable Taken taken;

        synchronized Census of(Storage storage, LongSupplier nanoTime) {
            Taken latest = taken;
            if (latest == null || !latest.holdsFor(storage, nanoTime)) {
                latest = Taken.of(storage, nanoTime);
                taken = latest;
            }
            return latest.census();
        }
    }

    /**
     * A census, and what it takes to tell whether it holds.
     *
     * @param storage that it was taken of; one that is not used any more is not kept for it
     * @param revision of the storage at that moment
     * @param nanos how long it took
     * @param end when it was done
     */
    private record Taken(Census census, WeakReference<Storage> storage, Option<Long> revision, long nanos, long end) {

        static Taken of(Storage storage, LongSupplier nanoTime) {
            long began = nanoTime.getAsLong();
            return storage.read(view -> Tuple.of(Census.of(view), storage.revision()))
                    .apply((census, revision) -> {
                        long end = nanoTime.getAsLong();
                        return new Taken(census, new WeakReference<>(storage), revision, end - began, end);
                    });
        }

        boolean holdsFor(Storage asked, LongSupplier nanoTime) {
            if (!storage.refersTo(asked)) {
                return false;
            } else if (revision.isDefined() && revision.equals(asked.revision())) {
                return true;
            }
            boolean isCheap = revision.isDefined() && census.contacts(Option.none()) <= FEW;
            return !isCheap && nanoTime.getAsLong() - end < TIMES * nanos;
        }
    }
}
