package org.externalcontacts.adapter.http.internal.transport;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls may be sent again: successes fill it, retries empty it. So a system that answers gets its retries, and one that is down
 * gets hardly more calls than were made. Thread-safe.
 */
final class RetryBudget {

    /** A full budget allows 50 retries on end; five successes earn one. */
    private static final int FULL = 250;

    private static final int COST = 5;

    private final AtomicInteger tokens = new AtomicInteger(FULL);

    boolean take() {
        int before = tokens.getAndUpdate(held -> held < COST ? held : held - COST);
        return before >= COST;
    }

    void earn() {
        if (tokens.get() < FULL) {
            tokens.updateAndGet(held -> Math.min(FULL, held + 1));
        }
    }
}
