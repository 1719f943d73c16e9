package org.externalcontacts.wire.internal.endpoint;

/** The headers that the API adds to those of HTTP. */
public final class Headers {

    /** What a call is called, in both directions. */
    public static final String CORRELATION_ID = "ININ-Correlation-Id";

    /** How many calls a token has in a window (rule 15.2). */
    public static final String RATE_LIMIT_ALLOWED = "inin-ratelimit-allowed";

    /** How many of them were made (rule 15.2). */
    public static final String RATE_LIMIT_COUNT = "inin-ratelimit-count";

    /** Seconds until the next window (rule 15.2). */
    public static final String RATE_LIMIT_RESET = "inin-ratelimit-reset";

    private Headers() {}
}
