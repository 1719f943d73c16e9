package org.externalcontacts.adapter.postgres.fault;

/**
 * The connection was lost while the call was being committed: what it asked for has happened once or not at all. To find out, look for what it
 * would have made; only if it is not there, call again.
 */
public final class OutcomeUnknownException extends PostgresFault {

    private static final long serialVersionUID = 1L;

    /** A fault for this reason. */
    public OutcomeUnknownException(String reason, String sqlState) {
        super("the outcome is unknown: " + reason, sqlState);
    }

    /** Always {@code true}: the commit may have arrived. */
    @Override
    public boolean mayHaveHappened() {
        return true;
    }
}
