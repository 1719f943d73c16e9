package org.externalcontacts.adapter.postgres.outage;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for what other processes bring about: as short as possible, and not for ever. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Duration longest;

    private Patience(Duration longest) {
        this.longest = longest;
    }

    static Patience of(Duration longest) {
        return new Patience(longest);
    }

    /** Whether something is so now. */
    @FunctionalInterface
    interface Condition {
        boolean isMet() throws Exception;
    }

    /** Waits until it is so; if it never is, fails with these words. */
    void until(Condition condition, Supplier<String> otherwise) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.isMet()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise.get());
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
