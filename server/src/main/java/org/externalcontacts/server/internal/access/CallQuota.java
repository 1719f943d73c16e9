package org.externalcontacts.server.internal.access;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import java.time.Instant;
import org.externalcontacts.wire.internal.endpoint.Headers;

/** How often one token was used in the minute that is under way (rule 15). Thread-safe. */
public final class CallQuota {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final int allowed;
    private Instant start = Instant.EPOCH;
    private int count;

    /** A window with this limit in calls per minute; 0 for no limit. */
    CallQuota(int allowed) {
        this.allowed = allowed;
    }

    /** What a call at this moment finds. */
    public synchronized Usage use(Instant now) {
        if (allowed == 0) {
            return new Usage(0, 0, 0);
        }
        begin(now);
        count++;
        return usage(now);
    }

    /** What the next call would find. */
    synchronized Usage next(Instant now) {
        begin(now);
        return new Usage(allowed, count + 1, usage(now).reset());
    }

    private void begin(Instant now) {
        if (count == 0 || !now.isBefore(start.plus(LENGTH))) {
            start = now;
            count = 0;
        }
    }

    private Usage usage(Instant now) {
        long left = Duration.between(now, start.plus(LENGTH)).toMillis();
        return new Usage(allowed, count, (left + 999) / 1000);
    }

    /**
     * How much of a window is used.
     *
     * @param allowed calls a minute; 0 for any number
     * @param count calls so far, this one included
     * @param reset seconds until the next window
     */
    public record Usage(int allowed, int count, long reset) {

        /** Whether this call is one too many. */
        public boolean isOver() {
            return allowed > 0 && count > allowed;
        }

        /** The headers that report it (rule 15.2). */
        public Map<String, String> headers() {
            return allowed == 0
                    ? LinkedHashMap.empty()
                    : LinkedHashMap.of(
                            Headers.RATE_LIMIT_ALLOWED, String.valueOf(allowed),
                            Headers.RATE_LIMIT_COUNT, String.valueOf(count),
                            Headers.RATE_LIMIT_RESET, String.valueOf(reset));
        }
    }
}
