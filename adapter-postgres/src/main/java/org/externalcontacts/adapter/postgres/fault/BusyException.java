package org.externalcontacts.adapter.postgres.fault;

/**
 * Too many want the same at the same time: no connection was free, a lock was not granted in time, or the decision was run again as often as is
 * sensible and each time another one had changed what it had read. Nothing was stored; the call may be made again, after a while.
 */
public final class BusyException extends PostgresFault {

    private static final long serialVersionUID = 1L;

    /** A fault for this reason. */
    public BusyException(String reason, String sqlState) {
        super("the database is busy: " + reason, sqlState);
    }
}
