package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.externalcontacts.adapter.http.Sleeper;

/**
 * The time of the JVM's monotonic clock, which is never adjusted. A wait that has returned has taken the time that it was meant to take: with a
 * sleeper that returns at once, time is virtual, and deadlines and windows still follow it.
 */
public final class MonotonicTime implements Time {

    private final Sleeper sleeper;

    /** How far the time is ahead of the JVM's, because a sleeper returned early. */
    private final AtomicLong ahead = new AtomicLong();

    /** Waits by this sleeper. */
    public MonotonicTime(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    @Override
    public long nanos() {
        return System.nanoTime() + ahead.get();
    }

    /** Of several waits at the same time, the longest counts, not their sum. */
    @Override
    public void sleep(Duration time) throws InterruptedException {
        long end = nanos() + Nanos.of(time);
        sleeper.sleep(time);
        ahead.accumulateAndGet(end - System.nanoTime(), Math::max);
    }
}
