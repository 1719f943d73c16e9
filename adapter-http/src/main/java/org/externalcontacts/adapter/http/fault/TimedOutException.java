package org.externalcontacts.adapter.http.fault;

import org.jspecify.annotations.Nullable;

/** No answer came in time. A call that may be sent again was; the deadline is over. */
public final class TimedOutException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** A fault of this operation. */
    public TimedOutException(String operation, String correlationId, @Nullable Throwable cause) {
        super(operation + " was not answered in time", correlationId, cause);
    }
}
