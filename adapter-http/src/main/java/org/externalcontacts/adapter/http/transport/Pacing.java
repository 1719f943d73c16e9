package org.externalcontacts.adapter.http.transport;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.wire.endpoint.Headers;

/** Sends no more than the platform says that it takes: it follows the rate-limit headers of the answers (BEHAVIOUR 15.2). */
public final class Pacing implements Transport {

    private final Transport next;
    private final InstantSource clock;
    private final Waiting waiting;
    private volatile Window window = Window.unknown();

    /** Paces this transport. */
    public Pacing(Transport next, InstantSource clock, Sleeper sleeper) {
        this.next = next;
        this.clock = clock;
        this.waiting = new Waiting(sleeper);
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        while (!window.admits(clock.instant())) {
            Duration wait = Duration.between(clock.instant(), window.end());
            if (!deadline.allows(wait)) {
                throw new RateLimitedException(call.operation().id(), call.correlation(), wait);
            }
            waiting.on(call, wait);
        }
        HttpAnswer answer = next.send(call, deadline);
        learn(answer);
        return answer;
    }

    private void learn(HttpAnswer answer) {
        Option<Integer> allowed = number(answer, Headers.RATE_LIMIT_ALLOWED);
        Option<Integer> count = number(answer, Headers.RATE_LIMIT_COUNT);
        Option<Integer> reset = number(answer, Headers.RATE_LIMIT_RESET);
        if (allowed.isDefined() && count.isDefined() && reset.isDefined()) {
            Instant end = clock.instant().plusSeconds(reset.get());
            window.learn(allowed.get() - count.get(), end).forEach(other -> window = other);
        }
    }

    private static Option<Integer> number(HttpAnswer answer, String header) {
        return answer.header(header)
                .filter(text ->
                        text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty())
                .map(Integer::valueOf);
    }

    /** How many calls may still be sent until when. */
    private record Window(AtomicInteger left, Instant end) {

        /** Ends are told in whole seconds: those of one window differ by less. */
        private static final Duration SAME = Duration.ofSeconds(2);

        static Window unknown() {
            return new Window(new AtomicInteger(), Instant.MIN);
        }

        /** Takes a place in the window; once it is over, nothing is known and everything is let through. */
        boolean admits(Instant now) {
            return !now.isBefore(end) || left.getAndDecrement() > 0;
        }

        /** Another window, if this answer tells of one; of the same window, the smaller number holds. */
        Option<Window> learn(int remaining, Instant told) {
            if (Duration.between(end.equals(Instant.MIN) ? Instant.EPOCH : end, told)
                            .abs()
                            .compareTo(SAME)
                    < 0) {
                left.accumulateAndGet(remaining, Math::min);
                return Option.none();
            }
            return Option.some(new Window(new AtomicInteger(remaining), told));
        }
    }
}
