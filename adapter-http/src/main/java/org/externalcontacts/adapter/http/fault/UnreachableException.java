package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/** The remote system could not be reached, or the connection was lost before an answer came. */
public final class UnreachableException extends HttpFault {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** A fault of this operation. */
    public UnreachableException(
            String operation, String correlationId, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(
                operation + (mayHaveArrived ? " lost its connection" : " did not reach the remote system"),
                correlationId,
                cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /** Whether the call may have arrived before the connection was lost. */
    @Override
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
