package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/** The remote system did not prove who it is, or no secure connection could be agreed upon. Sending again would not help. */
public final class InsecureConnectionException extends HttpFault {

    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** A fault of this operation. */
    public InsecureConnectionException(
            String operation, String correlationId, boolean mayHaveArrived, @Nullable Throwable cause) {
        super(
                operation + " could not open a secure connection: check the certificate and who is trusted",
                correlationId,
                cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    /** Whether the connection may have been secure for long enough that the call arrived. */
    @Override
    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
