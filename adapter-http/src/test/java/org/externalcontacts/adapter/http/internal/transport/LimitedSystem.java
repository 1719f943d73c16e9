package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A system that takes three calls a minute and tells so, in the ways in which systems do. */
final class LimitedSystem implements HttpSender {

    /** What such a system is like. */
    enum Habit {
        /** As the platform: a minute begins with the first call in it, ends are told in seconds, rounded up (rules 15.2, 15.3). */
        PLATFORM,
        /** Minutes begin on the minute, whoever calls. */
        ON_THE_MINUTE,
        /** Ends are told in seconds, rounded down. */
        ROUNDING_DOWN,
        /** Nothing is told but that it was too many, and for how long. */
        NO_HEADERS,
        /** Nothing is told at all. */
        NOT_EVEN_RETRY_AFTER,
        /** An answer takes up to three seconds instead of a tenth of one. */
        SLOW,
        /** Somebody else takes one of the three. */
        SHARED
    }

    static final int ALLOWED = 3;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    final AtomicInteger turnedAway = new AtomicInteger();
    private final Time time;
    private final Habit habit;
    private long start = -MINUTE;
    private int count;
    private int calls;

    LimitedSystem(Time time, Habit habit) {
        this.time = time;
        this.habit = habit;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        HttpAnswer answer = judge(time.nanos());
        long millis = habit == Habit.SLOW ? 500 + 500 * (calls() % 6) : 100;
        new Waiting(time).on(call, Duration.ofMillis(millis));
        return answer;
    }

    private synchronized long calls() {
        return calls;
    }

    private synchronized HttpAnswer judge(long now) {
        calls++;
        if (now - start >= MINUTE) {
            start = habit == Habit.ON_THE_MINUTE ? now - now % MINUTE : now;
            count = habit == Habit.SHARED ? 1 : 0;
        }
        count++;
        boolean tooMany = count > ALLOWED;
        if (tooMany) {
            turnedAway.incrementAndGet();
        }
        return Answers.with(tooMany ? 429 : 200, headers(start + MINUTE - now, tooMany));
    }

    private Map<String, String> headers(long left, boolean tooMany) {
        Map<String, String> headers = new HashMap<>();
        if (tooMany && habit != Habit.NOT_EVEN_RETRY_AFTER) {
            headers.put("Retry-After", String.valueOf((left + SECOND - 1) / SECOND));
        }
        if (habit != Habit.NO_HEADERS && habit != Habit.NOT_EVEN_RETRY_AFTER) {
            headers.put("inin-ratelimit-allowed", String.valueOf(ALLOWED));
            headers.put("inin-ratelimit-count", String.valueOf(count));
            long reset = habit == Habit.ROUNDING_DOWN ? left / SECOND : (left + SECOND - 1) / SECOND;
            headers.put("inin-ratelimit-reset", String.valueOf(reset));
        }
        return headers;
    }
}
