package org.externalcontacts.adapter.postgres.fault;

import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContactsException;

/**
 * A fault of the database, or on the way to it. Its message and its causes name what went wrong and the SQLSTATE, never a value: what the
 * database says in words may quote what was to be stored. So it may be logged.
 */
public abstract class PostgresFault extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    PostgresFault(String message, String sqlState) {
        super(sqlState.isEmpty() ? message : message + " (SQLSTATE " + sqlState + ")");
        this.sqlState = sqlState;
    }

    /** The five characters by which PostgreSQL names the error, if it came from there. */
    public Option<String> sqlState() {
        return Option.when(!sqlState.isEmpty(), sqlState);
    }

    /** Whether the call may have taken effect all the same. */
    public boolean mayHaveHappened() {
        return false;
    }
}
