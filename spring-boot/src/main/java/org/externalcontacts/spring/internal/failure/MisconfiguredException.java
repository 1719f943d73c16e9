package org.externalcontacts.spring.internal.failure;

/** The configuration is such that no engine can be opened. */
public final class MisconfiguredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** What is wrong, and what to do about it. */
    public MisconfiguredException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What is wrong, what to do about it, and how it was found. */
    public MisconfiguredException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do about it, with the names of properties. */
    public String action() {
        return action;
    }
}
