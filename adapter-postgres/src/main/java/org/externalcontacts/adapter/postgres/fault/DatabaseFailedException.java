package org.externalcontacts.adapter.postgres.fault;

/**
 * The database refused a statement for a reason of its own: it has no room left, is read-only, or lacks a table or a privilege. Nothing was
 * stored. The SQLSTATE says which.
 */
public final class DatabaseFailedException extends PostgresFault {

    private static final long serialVersionUID = 1L;

    /** A fault for this reason. */
    public DatabaseFailedException(String reason, String sqlState) {
        super("the database failed: " + reason, sqlState);
    }
}
