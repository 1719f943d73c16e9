package org.externalcontacts.server.observe;

import java.time.Duration;

/** Hears of every request that was answered. Called on the thread that answers, so it should be quick. */
@FunctionalInterface
public interface RequestListener {

    /** Nobody listens. */
    RequestListener NONE = served -> {};

    /** A request was answered. */
    void onAnswer(Served served);

    /** Hears first this, then that. */
    default RequestListener and(RequestListener next) {
        return served -> {
            onAnswer(served);
            next.onAnswer(served);
        };
    }

    /**
     * A request that was answered. Holds nothing that a caller sent: no path, no query, no body.
     *
     * @param operation the id of the operation, or what else was called
     * @param bytes size of the answer's body before compression
     */
    record Served(String method, String operation, int status, int bytes, Duration time, String correlation) {}
}
