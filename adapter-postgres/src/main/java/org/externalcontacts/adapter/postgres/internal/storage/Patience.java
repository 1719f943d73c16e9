package org.externalcontacts.adapter.postgres.internal.storage;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.ChangedMeanwhileException;

/**
 * How often something is decided again, and how long to wait before. The wait is drawn at random, and longer each time, so that those who
 * stood in each other's way come back one by one.
 */
record Patience(int attempts, Duration firstWait) {

    /** Ten times, and half a second of waiting altogether. */
    static final Patience USUAL = new Patience(10, Duration.ofMillis(1));

    /** Tries until nothing has changed meanwhile. */
    <T> T untilStored(Supplier<T> attempt) {
        for (int failed = 0; ; failed++) {
            try {
                return attempt.get();
            } catch (ChangedMeanwhileException again) {
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
