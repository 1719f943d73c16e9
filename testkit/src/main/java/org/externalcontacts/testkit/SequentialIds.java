package org.externalcontacts.testkit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.externalcontacts.application.engine.IdSource;

/** Sequential ids, so that a test can predict them: {@code 00000000-0000-4000-8000-000000000001} and so on. Thread-safe. */
public final class SequentialIds implements IdSource {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = Long.MIN_VALUE;

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return nth(last.incrementAndGet());
    }

    /** How many were given out. */
    long count() {
        return last.get();
    }

    /** Continues as if so many had been given out; 0 to begin anew. */
    void continueAfter(long count) {
        last.set(count);
    }

    /** The id that is given out as the nth; the first is 1. */
    public static UUID nth(long number) {
        return new UUID(VERSION_4, VARIANT | number);
    }
}
