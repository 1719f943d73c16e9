package org.externalcontacts.adapter.http.internal.transport;

import java.io.IOException;

/** An answer arrived, but its body cannot be taken. */
public final class UnreadableBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String beginning;

    /** {@code reason} must hold nothing that was received. */
    UnreadableBodyException(int status, String reason, String beginning) {
        super(reason);
        this.status = status;
        this.beginning = beginning;
    }

    static String tooLarge(int largest) {
        return "with a body of more than " + largest + " bytes";
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** What can be read of the body, as text. */
    public String beginning() {
        return beginning;
    }

    /** What is wrong with it, as a clause. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
