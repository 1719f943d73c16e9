package org.externalcontacts.files.internal.text;

import java.io.IOException;

/** The file as a whole cannot be used. The message is the rest of a sentence that begins with the file's name. */
public final class UnusableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnusableFileException(String reason) {
        super(reason);
    }
}
