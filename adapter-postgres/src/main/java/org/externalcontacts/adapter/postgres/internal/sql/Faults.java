package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;

/**
 * Translates database errors into faults. The error itself is not kept as a cause, because its text may quote values of a row; its SQLSTATE and
 * where it happened are.
 */
final class Faults {

    private static final String STATEMENT_TIMEOUT = "57014";
    private static final String LOCK_TIMEOUT = "55P03";

    /** The transaction is rolled back and may succeed when it is run again: serialization, deadlock, a key taken meanwhile. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "23505");

    /** What the scripts of the tables raise themselves: an id that should be new is in use, or one that should be there is not. */
    private static final String OTHER_IDS = "EC001";

    /** Raised by the scripts as well: the tenant takes no writes. */
    private static final String READ_ONLY = "EC002";

    /** A standby, such as a primary that was replaced, or a server that was made read-only. */
    private static final String TAKES_NO_WRITES = "25006";

    private static final String NO_TABLE = "42P01";

    private static final String NO_DATABASE = "3D000";

    /** The server is going down, is coming up, or has ended the session because it was idle for too long. */
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

    private static final Set<String> FULL = Set.of("53300", "53400");

    private Faults() {}

    /** No connection was available. */
    static RuntimeException connecting(SQLException error) {
        return connecting(error, Option.none());
    }

    /** No connection was available, of a pool that is used so. */
    static RuntimeException connecting(SQLException error, Option<PoolUse> pool) {
        if (isRefused(state(error))) {
            return traced(
                    new PostgresFault.DatabaseFailed(
                            state(error).equals(NO_DATABASE)
                                    ? "it does not know this database"
                                    : "it does not know this user or password",
                            state(error)),
                    error);
        }
        boolean exhausted = error instanceof SQLTransientConnectionException && error.getCause() == null;
        return exhausted || FULL.contains(state(error))
                ? traced(
                        new PostgresFault.Busy(
                                "no connection was free in time"
                                        + pool.map(use -> ": " + use).getOrElse(""),
                                state(error)),
                        error)
                : traced(new PostgresFault.Unreachable("no connection could be made", state(error)), error);
    }

    /** A statement failed before anything was committed. */
    static RuntimeException running(SQLException error) {
        String state = state(error);
        if (CONFLICTS.contains(state)) {
            return new ConflictException("SQLSTATE " + state);
        } else if (state.equals(OTHER_IDS)) {
            return new IllegalStateException("the id of a new record is in use, or that of a changed one is unknown");
        } else if (state.equals(READ_ONLY)) {
            return new PostgresFault.ReadOnly();
        }
        return traced(fault(error, state), error);
    }

    private static PostgresFault fault(SQLException error, String state) {
        if (isLost(error)) {
            return new PostgresFault.Unreachable("the connection was lost before the call was stored", state);
        } else if (state.equals(TAKES_NO_WRITES)) {
            return new PostgresFault.Unreachable("the connection leads to a server that takes no writes", state);
        } else if (state.equals(STATEMENT_TIMEOUT) || error instanceof SQLTimeoutException) {
            return new PostgresFault.TimedOut("a statement exceeded its timeout", state);
        } else if (state.equals(LOCK_TIMEOUT)) {
            return new PostgresFault.Busy("a lock was not granted in time", state);
        }
        return new PostgresFault.DatabaseFailed(
                state.equals(NO_TABLE)
                        ? "a table is missing: the tables have to be migrated first"
                        : "a statement was refused",
                state);
    }

    /** The commit failed: the server has refused it, or the outcome is unknown. */
    static RuntimeException committing(SQLException error) {
        return isLost(error)
                ? traced(
                        new PostgresFault.OutcomeUnknown("the connection was lost during the commit", state(error)),
                        error)
                : running(error);
    }

    private static boolean isRefused(String state) {
        return state.startsWith("28") || state.equals(NO_DATABASE);
    }

    /** Whether the connection is of no more use. */
    private static boolean isLost(SQLException error) {
        String state = state(error);
        return state.startsWith("08") || LOST.contains(state);
    }

    private static String state(SQLException error) {
        String state = error.getSQLState();
        return state == null ? "" : state;
    }

    /** Says where the driver failed, without what it said. */
    private static <E extends RuntimeException> E traced(E fault, SQLException error) {
        SQLException told = new SQLException(error.getClass().getSimpleName(), error.getSQLState());
        told.setStackTrace(error.getStackTrace());
        fault.initCause(told);
        return fault;
    }
}
