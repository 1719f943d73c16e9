package org.externalcontacts.adapter.http.fault;

import org.externalcontacts.application.ExternalContactsException;
import org.jspecify.annotations.Nullable;

/**
 * A fault of a call over HTTP. Its message names the operation and what went wrong, never what was sent or received; so it may be
 * logged.
 */
public abstract class HttpFault extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    private final String correlationId;

    HttpFault(String message, String correlationId, @Nullable Throwable cause) {
        super(message + " (correlation id " + correlationId + ")");
        this.correlationId = correlationId;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** Whether the call may have taken effect, partly or completely, without confirmation. */
    public boolean mayHaveArrived() {
        return false;
    }

    /** What the call is called in the logs of both sides. */
    public String correlationId() {
        return correlationId;
    }
}
