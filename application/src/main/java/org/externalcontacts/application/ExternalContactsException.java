package org.externalcontacts.application;

/**
 * A fault: a failure that no caller is expected to handle where it happens, such as a network that is down. What a caller must
 * expect is a {@link org.externalcontacts.domain.Refusal} instead.
 */
public class ExternalContactsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault with this message. */
    public ExternalContactsException(String message) {
        super(message);
    }

    /** A fault with this message and cause. */
    public ExternalContactsException(String message, Throwable cause) {
        super(message, cause);
    }
}
