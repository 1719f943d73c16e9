package org.externalcontacts.server.internal.journal;

import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.externalcontacts.application.tenant.TenantId;

/**
 * The latest items of all tenants together: {@value #MOST} at most, and fewer when these take more than {@value #MOST_BYTES} bytes. Those of
 * one tenant are numbered from 1 without gaps. Thread-safe; who adds one never waits for a reader to be done with what it was given.
 */
public final class LatestItems {

    /** How many are kept. */
    public static final int MOST = 1_000;

    /** What they may take together. */
    static final int MOST_BYTES = 8 << 20;

    private final Deque<Item> items = new ArrayDeque<>();
    private final Map<TenantId, Long> numbers = new HashMap<>();
    private long bytes;

    /** Adds one, as JSON in UTF-8, and drops the oldest if need be: even this one, if it alone is too large. */
    synchronized void add(TenantId tenant, byte[] json) {
        items.addLast(new Item(tenant, numbers.merge(tenant, 1L, Long::sum), json));
        bytes += json.length;
        while (items.size() > MOST || bytes > MOST_BYTES) {
            bytes -= items.removeFirst().json.length;
        }
    }

    /** Whether there was an item of this tenant, be it dropped. */
    synchronized boolean know(TenantId tenant) {
        return numbers.containsKey(tenant);
    }

    /**
     * The items of a tenant behind this number. One that was not given yet is that of a server before this one, and counts as 0.
     *
     * @param most how many at once
     */
    synchronized Batch since(TenantId tenant, long number, int most) {
        long last = numbers.getOrDefault(tenant, 0L);
        long seen = number > last ? 0 : number;
        if (seen == last) {
            return new Batch(Vector.empty(), last, 0);
        }
        Vector<Item> kept = Vector.ofAll(items.stream()
                .filter(item -> item.tenant.equals(tenant) && item.number > seen)
                .limit(most));
        long first = kept.headOption().map(Item::number).getOrElse(last + 1);
        return new Batch(kept, last, first - seen - 1);
    }

    /** One item. */
    static final class Item {

        private final TenantId tenant;
        private final long number;
        private final byte[] json;

        private Item(TenantId tenant, long number, byte[] json) {
            this.tenant = tenant;
            this.number = number;
            this.json = json;
        }

        /** Among the items of its tenant. */
        long number() {
            return number;
        }

        /** Not to be changed; whatever number is in it is not its own. */
        byte[] json() {
            return json;
        }
    }

    /**
     * What was asked for.
     *
     * @param last the number of the tenant's last item, which need not be among these
     * @param dropped how many between the number asked for and the first of these are gone
     */
    record Batch(Vector<Item> items, long last, long dropped) {}
}
