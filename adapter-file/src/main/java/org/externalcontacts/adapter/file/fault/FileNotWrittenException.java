package org.externalcontacts.adapter.file.fault;

import java.nio.file.Path;
import org.externalcontacts.application.ExternalContactsException;

/**
 * The file could not be written, for want of room perhaps, and the engine has stopped: memory is ahead of the file, so this call and
 * every later one ends in this fault until the directory is opened again. What was answered before is on the disk. Calls that ended in
 * this fault are not, unless the failure was that of forcing them there; after opening again it shows which of them were stored.
 */
public final class FileNotWrittenException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /** A file that could not be written, and why. */
    public FileNotWrittenException(Path file, Throwable cause) {
        super(
                "the file " + file + " could not be written (" + cause.getMessage()
                        + "); the engine has stopped, see to it that there is room and open the directory again",
                cause);
    }
}
