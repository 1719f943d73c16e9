package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections of one tenant, and the two kinds of transactions on them. Thread-safe. */
public final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    /**
     * After a lock is granted, a statement has to see what was committed while it waited: so no snapshot. It does not ask for a transaction that
     * writes: a server that was made read-only stays so, and a standby refuses the first write by a state of its own.
     */
    private static final String STORING = "set transaction isolation level read committed";

    private final DataSource source;
    private final int tenant;
    private final Timeouts timeouts;

    /** A database behind these connections, as this tenant sees it. */
    public Database(DataSource source, int tenant, Timeouts timeouts) {
        this.source = source;
        this.tenant = tenant;
        this.timeouts = timeouts;
    }

    /** Borrows a connection for the time of a function. */
    public <T> T connected(Function<Session, T> work) {
        return connected(false, work);
    }

    /** Runs a function that sends one statement. */
    public <T> T once(Function<Transaction, T> reading) {
        return connected(true, session -> session.alone(reading));
    }

    /**
     * Runs something while a connection holds a lock that outlives transactions; none if another one holds it.
     *
     * @param taking whether it is granted, as {@code locked}
     */
    public <T> Option<T> holding(Sql taking, Sql releasing, Supplier<T> work) {
        return connected(true, session -> {
            boolean granted = session.alone(transaction -> transaction.row(taking.call(), row -> row.truth("locked")))
                    .get();
            return granted ? Option.some(session.releasing(releasing, work)) : Option.none();
        });
    }

    private <T> T connected(boolean autoCommit, Function<Session, T> work) {
        Connection connection = connection();
        try {
            connection.setAutoCommit(autoCommit);
            return work.apply(new Session(connection));
        } catch (SQLException error) {
            throw Faults.connecting(error);
        } catch (PostgresFault.Unreachable lost) {
            abandon(connection);
            throw lost;
        } finally {
            giveBack(connection);
        }
    }

    private Connection connection() {
        try {
            return source.getConnection();
        } catch (SQLException error) {
            throw Faults.connecting(error, pool());
        }
    }

    /** How its connections are used, if that can be known. */
    public Option<PoolUse> pool() {
        return PoolUse.of(source);
    }

    /**
     * Ends a connection that leads to no server that writes, although it works: no pool would find that out, and lend it again. Closed by the driver,
     * it is one that every pool replaces.
     */
    private static void abandon(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException lost) {
            LOG.warn("A connection could not be ended, SQLSTATE {}", lost.getSQLState());
        }
    }

    /** Ends a snapshot. What becomes of a call is settled by now: a connection that cannot be given back is the pool's loss alone. */
    private static void giveBack(Connection connection) {
        try (connection) {
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            LOG.warn("A connection could not be given back, SQLSTATE {}", lost.getSQLState());
        }
    }

    /** A borrowed connection. */
    public final class Session {

        private final Connection connection;
        private boolean hasSnapshot;

        private Session(Connection connection) {
            this.connection = connection;
        }

        /** Runs a function on one consistent state, which it can only read. The snapshot is kept until the next transaction, or the end. */
        public <T> T onSnapshot(Function<Transaction, T> reading) {
            Transaction snapshot = new Transaction(connection, tenant, Opening.of(SNAPSHOT, timeouts));
            T value = undoing(snapshot, reading);
            hasSnapshot = snapshot.hasBegun();
            return value;
        }

        /** Runs a function that writes, and that commits itself; when it throws, all is rolled back. */
        public <T> T storing(Function<Transaction, T> writing) {
            Opening opening = Opening.of(STORING, timeouts);
            return undoing(
                    new Transaction(connection, tenant, hasSnapshot ? opening.afterAnother() : opening), writing);
        }

        private <T> T releasing(Sql releasing, Supplier<T> work) {
            try {
                return work.get();
            } finally {
                release(releasing);
            }
        }

        /** A connection that was lost has lost its locks as well. */
        private void release(Sql releasing) {
            try {
                alone(transaction -> transaction.row(releasing.call(), row -> row));
            } catch (PostgresFault lost) {
                LOG.warn("A lock was not released: {}", lost.getMessage());
            }
        }

        private <T> T alone(Function<Transaction, T> reading) {
            return reading.apply(new Transaction(connection, tenant, Opening.alone(timeouts)));
        }

        private static <T> T undoing(Transaction transaction, Function<Transaction, T> function) {
            try {
                return function.apply(transaction);
            } catch (RuntimeException | Error failed) {
                transaction.rollBack(failed);
                throw failed;
            }
        }
    }
}
