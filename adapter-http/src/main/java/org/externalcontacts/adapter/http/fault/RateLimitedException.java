package org.externalcontacts.adapter.http.fault;

import java.time.Duration;

/** The remote system wants no more calls for now, and waiting for it would pass the deadline (rule 15). */
public final class RateLimitedException extends HttpFault {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** A fault of this operation. */
    public RateLimitedException(String operation, String correlationId, Duration retryAfter) {
        super(
                operation + " would exceed the rate limit: retry in "
                        + retryAfter.plusMillis(999).toSeconds() + " s",
                correlationId,
                null);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before another try. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
