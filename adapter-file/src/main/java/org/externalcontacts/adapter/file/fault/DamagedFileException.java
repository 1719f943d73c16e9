package org.externalcontacts.adapter.file.fault;

import java.nio.file.Path;
import org.externalcontacts.application.ExternalContactsException;
import org.jspecify.annotations.Nullable;

/**
 * The file is not what was written to it: it is cut off, overwritten in part, or the file of some other program. It was not opened,
 * and nothing was changed. Restore a backup. Without one, {@code sqlite3 contacts.db .recover} saves what can be saved.
 */
public final class DamagedFileException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /** A file that is damaged, and how that shows. */
    public DamagedFileException(Path file, String how, @Nullable Throwable cause) {
        super(
                "the file " + file + " is damaged: " + how
                        + "; move it away together with the files beside it whose names begin alike, and put a backup in its place");
        if (cause != null) {
            initCause(cause);
        }
    }
}
