package org.externalcontacts.adapter.postgres.fault;

/**
 * The database could not be reached, or the connection was lost before the call was committed. Nothing was stored; the call may be made again.
 */
public final class UnreachableException extends PostgresFault {

    private static final long serialVersionUID = 1L;

    /** A fault for this reason. */
    public UnreachableException(String reason, String sqlState) {
        super("the database cannot be reached: " + reason, sqlState);
    }
}
