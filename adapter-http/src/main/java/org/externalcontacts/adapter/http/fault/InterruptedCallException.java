package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted while it waited; its interrupt flag is set again. */
public final class InterruptedCallException extends HttpFault {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** A fault of this operation. */
    public InterruptedCallException(
            String operation, String correlationId, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(operation + " was interrupted", correlationId, cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /** Whether the call was under way, so that what it asked for may have happened. */
    @Override
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
