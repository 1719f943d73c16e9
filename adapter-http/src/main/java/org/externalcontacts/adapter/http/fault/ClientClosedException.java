package org.externalcontacts.adapter.http.fault;

import org.externalcontacts.application.IllegalCallException;
import org.jspecify.annotations.Nullable;

/**
 * The client was closed, before the call or while it was under way. However far the call had come and however many batches it had, this is
 * how it ends, and so does each call after it.
 */
public final class ClientClosedException extends IllegalCallException {

    private static final long serialVersionUID = 1L;

    private final String correlationId;
    private final boolean mayHaveArrived;

    /** A fault of this operation. */
    public ClientClosedException(
            String operation, String correlationId, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(operation
                + (mayHaveArrived ? " was cut short: the client was closed" : " was not sent: the client is closed")
                + " (correlation id " + correlationId + ")");
        this.correlationId = correlationId;
        this.mayHaveArrived = mayHaveArrived;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** What the call is called in the logs of both sides. */
    public String correlationId() {
        return correlationId;
    }

    /** Whether the call was under way, so that what it asked for may have happened, in part or as a whole. */
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
