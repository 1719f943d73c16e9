package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/**
 * No answer came in time. A call that may be sent again was; the deadline is over, perhaps before anything could be sent, such as while the
 * call waited for a token or for its turn in a bulk call. A create, or whatever else must not arrive twice, ends like this only if it was not
 * sent.
 */
public final class TimedOutException extends HttpFault {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** A fault of this operation, whose request may have arrived. */
    public TimedOutException(String operation, String correlationId, @Nullable Throwable cause) {
        this(operation, correlationId, true, cause);
    }

    /** A fault of this operation. */
    public TimedOutException(
            String operation, String correlationId, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(
                operation + (mayHaveArrived ? " was not answered in time" : " was not sent in time"),
                correlationId,
                cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /** Whether a request was sent and may have arrived. */
    @Override
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
