package org.externalcontacts.adapter.postgres.fault;

import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContactsException;

/**
 * A failure of the database or of the connection to it. Its message and its causes name what went wrong and the SQLSTATE, never a value: what the
 * database says in words may quote what was to be stored. So it may be logged.
 */
public abstract sealed class PostgresFault extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    private PostgresFault(String message, String sqlState) {
        super(sqlState.isEmpty() ? message : message + " (SQLSTATE " + sqlState + ")");
        this.sqlState = sqlState;
    }

    /** The five characters by which PostgreSQL names the error, if it came from there. */
    public Option<String> sqlState() {
        return Option.when(!sqlState.isEmpty(), sqlState);
    }

    /**
     * Too much contention: no connection was free, a lock was not granted in time, or the decision was run again as often as is
     * sensible and each time another one had changed what it had read. Nothing was stored; the call may be made again, after a while.
     */
    public static final class Busy extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Creates the fault. */
        public Busy(String reason, String sqlState) {
            super("the database is busy: " + reason, sqlState);
        }
    }

    /**
     * The database refused: it does not know the user, the password or the database, is out of space, or lacks a table or a privilege. Nothing was stored. The SQLSTATE says which.
     */
    public static final class DatabaseFailed extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Creates the fault. */
        public DatabaseFailed(String reason, String sqlState) {
            super("the database failed: " + reason, sqlState);
        }
    }

    /** A later version has migrated the tables. Open them with that version or a later one; nothing was changed. */
    public static final class NewerDatabase extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Tables that are too new, and their version. */
        public NewerDatabase(String version) {
            super(
                    "the tables of external contacts are of version " + version
                            + ", which a later program made; open them with that one, or a later one",
                    "");
        }
    }

    /**
     * The connection was lost while the call was being committed: what it asked for has happened once or not at all. To find out, look for what it
     * would have made; only if it is not there, call again.
     */
    public static final class OutcomeUnknown extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Creates the fault. */
        public OutcomeUnknown(String reason, String sqlState) {
            super("the outcome is unknown: " + reason, sqlState);
        }
    }

    /**
     * The tenant is being moved to another shard, or was, and this one does not know yet. Nothing was stored; the call may be made again, after a
     * while. Reads go on.
     */
    public static final class ReadOnly extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Creates the fault. */
        public ReadOnly() {
            super("the tenant takes no writes here: it is being moved to another shard, or was", "");
        }
    }

    /**
     * A statement took longer than {@code statementTimeout} allows, and the database ended it. Nothing was stored.
     */
    public static final class TimedOut extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Creates the fault. */
        public TimedOut(String reason, String sqlState) {
            super("the database did not answer in time: " + reason, sqlState);
        }
    }

    /**
     * The database could not be reached, the connection was lost before the call was committed, or it led to a server that takes no writes, such as a
     * primary that was replaced: then it is given up. Nothing was stored; the call may be made again.
     */
    public static final class Unreachable extends PostgresFault {

        private static final long serialVersionUID = 1L;

        /** Creates the fault. */
        public Unreachable(String reason, String sqlState) {
            super("the database cannot be reached: " + reason, sqlState);
        }
    }
}
