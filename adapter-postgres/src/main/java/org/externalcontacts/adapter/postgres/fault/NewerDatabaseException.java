package org.externalcontacts.adapter.postgres.fault;

import org.externalcontacts.application.ExternalContactsException;

/** A later version has migrated the tables. Open them with that version or a later one; nothing was changed. */
public final class NewerDatabaseException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /** Tables that are too new, and their version. */
    public NewerDatabaseException(String version) {
        super("the tables of external contacts are of version " + version
                + ", which a later program made; open them with that one, or a later one");
    }
}
