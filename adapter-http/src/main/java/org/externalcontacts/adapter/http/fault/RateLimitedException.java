package org.externalcontacts.adapter.http.fault;

import java.time.Duration;

/** The remote system wants no more calls for now, and waiting for it would pass the deadline (rule 15). */
public final class RateLimitedException extends HttpFault {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;
    private final boolean mayHaveArrived;

    /** A fault of this operation, which has had no effect. */
    public RateLimitedException(String operation, String correlationId, Duration retryAfter) {
        this(operation, correlationId, retryAfter, false);
    }

    /** A fault of this operation. */
    public RateLimitedException(String operation, String correlationId, Duration retryAfter, boolean mayHaveArrived) {
        super(
                operation + " would exceed the rate limit: retry in "
                        + retryAfter.plusMillis(999).toSeconds() + " s",
                correlationId,
                null);
        this.retryAfter = retryAfter;
        this.mayHaveArrived = mayHaveArrived;
    }

    /** How long to wait before another try. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** Whether an attempt of this call, which may be sent again, may have taken effect. */
    @Override
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
