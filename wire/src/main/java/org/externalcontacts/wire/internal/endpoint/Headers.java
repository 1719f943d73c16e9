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

    /** Has a create carried out once (rule 20.14). */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The version that an entity must have to be replaced or removed (rule 20.13). */
    public static final String IF_MATCH = "If-Match";

    /** The version of the entity in an answer (rule 20.13). */
    public static final String ETAG = "ETag";

    /** Which of {@link #IDEMPOTENCY_KEY} and {@link #IF_MATCH} a server takes; the platform does not send it, and takes none. */
    public static final String ACCEPTS = "External-Contacts-Accepts";

    private Headers() {}
}
