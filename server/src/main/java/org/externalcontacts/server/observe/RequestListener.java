package org.externalcontacts.server.observe;

import java.time.Duration;

/**
 * Is notified of every answered request, including those refused before an operation was determined. Called when the answer
 * is on its way, on a thread that answers: it should be quick, and what it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface RequestListener {

    /** A request was answered. */
    void onAnswer(Served served);

    /** A request of the console was answered. It sends several for each thing that its user looks at. By default the same as {@link #onAnswer}. */
    default void onConsoleAnswer(Served served) {
        onAnswer(served);
    }

    /** Hears first this, then that. */
    default RequestListener and(RequestListener next) {
        RequestListener first = this;
        return new RequestListener() {
            @Override
            public void onAnswer(Served served) {
                first.onAnswer(served);
                next.onAnswer(served);
            }

            @Override
            public void onConsoleAnswer(Served served) {
                first.onConsoleAnswer(served);
                next.onConsoleAnswer(served);
            }
        };
    }

    /**
     * A request that was answered. Holds nothing that a caller sent: no path, no query, no body.
     *
     * @param method a method of HTTP; {@code unknown} for any other
     * @param operation the id of the operation, or what else was called; {@code unknown} if none was determined
     * @param bytes size of the answer's body as it was sent
     * @param time from the first byte of the request to the last of the answer
     * @param correlation a name of letters, digits and hyphens
     */
    record Served(String method, String operation, int status, long bytes, Duration time, String correlation) {}
}
