package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;

/**
 * How many calls the system accepts until when, according to its answers (rule 15.2). Moments are nanoseconds of one time. Thread-safe.
 *
 * <p>When a window is over, the next one is assumed to take as many calls and to be as long, until an answer says otherwise. So those who waited do
 * not all call at once.
 */
final class RateWindow {

    /** Ends are reported in whole seconds, rounded up or down. */
    private static final long ROUNDING = Duration.ofSeconds(1).toNanos();

    private volatile boolean known;
    private boolean assumed;
    private long since;
    private long earliestEnd;
    private long end;
    private long length = ROUNDING;
    private int allowed;
    private int left;
    private int taken;

    /** Takes a place; zero if there was one, otherwise how long it is until there may be one. */
    Duration take(long now) {
        return known ? takeKnown(now) : Duration.ZERO;
    }

    private synchronized Duration takeKnown(long now) {
        if (now - end >= 0) {
            assumeNext(now);
        }
        if (left > 0) {
            left--;
            taken++;
            return Duration.ZERO;
        }
        return Duration.ofNanos(end - now);
    }

    private void assumeNext(long now) {
        assumed = true;
        since = now;
        end = now + length;
        left = allowed;
        taken = 0;
    }

    /** Learns from an answer; one that took long may be that of a window which is over. */
    synchronized void learn(RateLimit told, long sent, long received) {
        long earliest = sent + told.reset().toNanos() - ROUNDING;
        long latest = received + told.reset().toNanos();
        boolean isOfOldWindow = known && sent - since < 0 && earliest - since <= 0;
        if (isOfOldWindow) {
            return;
        }
        boolean isOfThis = known && !assumed && latest - earliestEnd >= 0 && earliest - end <= 0;
        if (isOfThis) {
            left = Math.min(left, told.left());
            earliestEnd = later(earliestEnd, earliest);
            end = earlier(end, latest);
        } else if (!known || assumed || sent - since >= 0 || earliest - end > 0) {
            adopt(told, received, earliest, latest);
        }
    }

    private void adopt(RateLimit told, long received, long earliest, long latest) {
        left = assumed ? Math.min(told.left(), told.allowed() - taken) : told.left();
        allowed = told.allowed();
        length = Math.max(length, told.reset().toNanos());
        since = received;
        earliestEnd = earliest;
        end = latest;
        taken = 0;
        assumed = false;
        known = true;
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }

    private static long earlier(long one, long other) {
        return one - other < 0 ? one : other;
    }
}
