package org.externalcontacts.adapter.http.internal.transport;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;

/** What comes of one attempt to send a call. */
interface Outcome {

    HttpAnswer get();

    /** A sender of which one outcome after the other comes; it counts. */
    static HttpSender script(AtomicInteger sent, Outcome... outcomes) {
        Queue<Outcome> left = new ArrayDeque<>(List.of(outcomes));
        return (call, deadline) -> {
            sent.incrementAndGet();
            return left.remove().get();
        };
    }

    static Outcome answer(int status) {
        return () -> Answers.status(status);
    }

    static Outcome trouble(int status) {
        return () -> Answers.status(status);
    }

    static Outcome retryAfter(int status, String when) {
        return () -> Answers.with(status, Map.of("Retry-After", when));
    }

    static Outcome lost(boolean mayHaveArrived) {
        return () -> {
            throw new UnreachableException("post", "correlation", mayHaveArrived, null);
        };
    }

    static Outcome insecure(boolean mayHaveArrived) {
        return () -> {
            throw new InsecureConnectionException("post", "correlation", mayHaveArrived, null);
        };
    }

    static Outcome late() {
        return () -> {
            throw new TimedOutException("post", "correlation", null);
        };
    }

    static Outcome unsent() {
        return () -> {
            throw new TimedOutException("post", "correlation", false, null);
        };
    }

    static Outcome unauthorised() {
        return () -> {
            throw new UnauthorisedException("post", "correlation", null);
        };
    }

    static Outcome turnedAwayByTheLogin() {
        return () -> {
            throw new RateLimitedException("oauth_token", "login", Duration.ofSeconds(61));
        };
    }

    /** Of an app's own token source. */
    static Outcome failing() {
        return () -> {
            throw new IllegalStateException("no token");
        };
    }
}
