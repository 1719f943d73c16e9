package org.externalcontacts.adapter.postgres.fault;

/**
 * A statement took longer than {@code statementTimeout} allows, and the database ended it. Nothing was stored.
 */
public final class TimedOutException extends PostgresFault {

    private static final long serialVersionUID = 1L;

    /** A fault for this reason. */
    public TimedOutException(String reason, String sqlState) {
        super("the database did not answer in time: " + reason, sqlState);
    }
}
