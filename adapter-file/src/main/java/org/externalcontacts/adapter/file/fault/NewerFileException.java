package org.externalcontacts.adapter.file.fault;

import java.nio.file.Path;
import org.externalcontacts.application.ExternalContactsException;

/** A later version wrote the file. Open it with that version or a later one; nothing was changed. */
public final class NewerFileException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /** A file that is too new, and how that shows. */
    public NewerFileException(Path file, String how) {
        super("the file " + file + " was written by a later version: " + how
                + "; open it with the version that wrote it, or a later one");
    }
}
