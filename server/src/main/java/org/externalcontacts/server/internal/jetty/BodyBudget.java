package org.externalcontacts.server.internal.jetty;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes that all bodies in flight may hold together, so that many at once cannot exhaust the memory. Thread-safe. */
final class BodyBudget {

    private final long all;
    private final AtomicLong left;

    BodyBudget(long bytes) {
        this.all = bytes;
        this.left = new AtomicLong(bytes);
    }

    /** Whether so many bytes can never be taken. */
    boolean neverHas(long bytes) {
        return bytes > all;
    }

    /** Takes so many bytes, or none if there are not as many. */
    boolean take(long bytes) {
        return left.getAndUpdate(now -> now >= bytes ? now - bytes : now) >= bytes;
    }

    /** Gives back what was taken. */
    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
