package org.externalcontacts.archive.internal;

import org.jspecify.annotations.Nullable;

/** A line of an archive that cannot be used. */
public final class UnusableLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String reason;

    UnusableLineException(long line, String reason) {
        this(line, reason, null);
    }

    UnusableLineException(long line, String reason, @Nullable Throwable cause) {
        super("line " + line + ": " + reason, cause);
        this.line = line;
        this.reason = reason;
    }

    /** Its number, from 1. */
    public long line() {
        return line;
    }

    /** What is wrong, without personal data. */
    public String reason() {
        return reason;
    }
}
