package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import org.externalcontacts.adapter.http.fault.RateLimitedException;

/**
 * Sends no more than the platform says that it takes: it follows the rate-limit headers of the answers (rule 15.2). A call for which
 * there is no place before its deadline ends as a {@link RateLimitedException}, at once.
 */
public final class Pacing implements HttpSender {

    private final HttpSender next;
    private final Time time;
    private final Waiting waiting;
    private final RateWindow window = new RateWindow();

    /** Paces this transport. */
    public Pacing(HttpSender next, Time time) {
        this.next = next;
        this.time = time;
        this.waiting = new Waiting(time);
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        for (Duration wait = place(); !wait.isZero(); wait = place()) {
            if (!deadline.allows(wait)) {
                throw new RateLimitedException(call.operation().id(), call.correlation(), wait);
            }
            waiting.on(call, wait);
        }
        long sent = time.nanos();
        HttpAnswer answer = next.send(call, deadline);
        RateLimit.of(answer).forEach(told -> window.learn(told, sent, time.nanos()));
        return answer;
    }

    private Duration place() {
        return window.take(time.nanos());
    }
}
