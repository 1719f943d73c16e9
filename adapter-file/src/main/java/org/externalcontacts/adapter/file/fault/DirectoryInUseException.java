package org.externalcontacts.adapter.file.fault;

import java.nio.file.Path;
import org.externalcontacts.application.ExternalContactsException;

/** The directory is open already, in another process or in this one. Close it there first; nothing was changed. */
public final class DirectoryInUseException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /**
     * A directory that is in use.
     *
     * @param owner who has it open
     */
    public DirectoryInUseException(Path directory, String owner) {
        super("the directory " + directory + " is in use by " + owner
                + "; only one process at a time may open it, so stop that one first");
    }
}
