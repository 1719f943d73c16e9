package org.externalcontacts.adapter.http.internal.transport;

import io.vavr.control.Option;
import java.time.Duration;
import org.externalcontacts.wire.internal.endpoint.Headers;

/**
 * The rate limit as reported by an answer (rule 15.2).
 *
 * @param allowed calls in a window, at least one: otherwise nobody would ever learn that there are more
 * @param count calls so far, the answered one included
 * @param reset until the next window
 */
record RateLimit(int allowed, int count, Duration reset) {

    /** Windows last a minute (rule 15.2); what is far beyond that is not a number of seconds. */
    private static final int LONGEST = 3_600;

    /** None if the answer does not report it, or not as numbers. */
    static Option<RateLimit> of(HttpAnswer answer) {
        return number(answer, Headers.RATE_LIMIT_ALLOWED)
                .flatMap(allowed -> number(answer, Headers.RATE_LIMIT_COUNT)
                        .flatMap(count -> number(answer, Headers.RATE_LIMIT_RESET)
                                .filter(reset -> reset <= LONGEST)
                                .map(reset -> new RateLimit(Math.max(1, allowed), count, Duration.ofSeconds(reset)))));
    }

    /** How many more calls this window takes. */
    int left() {
        return Math.max(0, allowed - count);
    }

    private static Option<Integer> number(HttpAnswer answer, String header) {
        return answer.header(header)
                .filter(text ->
                        text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty())
                .map(Integer::valueOf);
    }
}
