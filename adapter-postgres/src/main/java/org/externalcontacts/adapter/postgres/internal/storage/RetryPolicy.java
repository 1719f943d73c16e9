package org.externalcontacts.adapter.postgres.internal.storage;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.ConflictException;

/**
 * How often something is decided again, and how long to wait before. The wait is drawn at random, and longer each time, so that those who
 * stood in each other's way come back one by one.
 */
record RetryPolicy(int attempts, Duration firstWait) {

    /** Ten attempts, waiting at most half a second in total. */
    static final RetryPolicy USUAL = new RetryPolicy(10, Duration.ofMillis(1));

    /**
     * Retries until no conflict occurs.
     *
     * @param attempt is told how many have failed before it
     */
    <T> T untilStored(IntFunction<T> attempt) {
        for (int failed = 0; ; failed++) {
            try {
                return attempt.apply(failed);
            } catch (ConflictException again) {
                if (failed + 1 == attempts) {
                    throw new PostgresFault.Busy(
                            "others changed the same records " + attempts + " times, at last " + again.getMessage(),
                            "");
                }
                rest(failed);
            }
        }
    }

    private void rest(int failed) {
        long most = firstWait.toNanos() << failed;
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(most));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresFault.Busy("interrupted while others changed the same records", "");
        }
    }
}
