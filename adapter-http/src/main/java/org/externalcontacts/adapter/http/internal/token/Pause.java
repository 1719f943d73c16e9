package org.externalcontacts.adapter.http.internal.token;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.externalcontacts.adapter.http.fault.RateLimitedException;

/**
 * While no login is tried, after one that failed.
 *
 * @param told whether the login system asked for it; otherwise a call that has no token at all need not wait
 * @param correlation of the login that failed
 */
record Pause(Instant from, Instant until, boolean told, String correlation) {

    /** How long a failed renewal is remembered while the old token still holds. */
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    /** No pause. */
    static Pause none() {
        return new Pause(Instant.EPOCH, Instant.EPOCH, false, "none");
    }

    static Pause after(LoginFailure failure, String correlation, Instant now) {
        Duration time = failure.retryAfter()
                .filter(said -> said.compareTo(SHORTEST) > 0)
                .getOrElse(SHORTEST);
        return new Pause(now, now.plus(time), failure.retryAfter().isDefined(), correlation);
    }

    /** A clock that was set back ends the pause instead of making it longer. */
    boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /** The fault for a call that needs a login now; none if it may try. */
    Option<RateLimitedException> refusal(Instant now) {
        return Option.when(
                told && holds(now),
                () -> new RateLimitedException(ClientCredentials.OPERATION, correlation, Duration.between(now, until)));
    }
}
