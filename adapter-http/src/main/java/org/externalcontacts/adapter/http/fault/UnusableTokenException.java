package org.externalcontacts.adapter.http.fault;

/**
 * The token source gave a token that cannot be sent: it is empty, or has a character that no header may have, such as the line break at
 * the end of a file. The call was not sent. Neither the message nor a cause holds the token.
 */
public final class UnusableTokenException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** A fault of this operation; {@code reason} must hold nothing of the token. */
    public UnusableTokenException(String operation, String correlationId, String reason) {
        super(operation + " was not sent: its token " + reason, correlationId, null);
    }
}
