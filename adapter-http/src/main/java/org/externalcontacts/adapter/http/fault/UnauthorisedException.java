package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/** The remote system does not take the token or the credentials, not even new ones. */
public final class UnauthorisedException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** A fault of this operation. */
    public UnauthorisedException(String operation, String correlationId, @Nullable Throwable cause) {
        super(operation + " was rejected: its token or credentials are not valid", correlationId, cause);
    }
}
