package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is set again. */
public final class InterruptedCallException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** A fault of this operation. */
    public InterruptedCallException(String operation, String correlationId, @Nullable Throwable cause) {
        super(operation + " was interrupted", correlationId, cause);
    }
}
