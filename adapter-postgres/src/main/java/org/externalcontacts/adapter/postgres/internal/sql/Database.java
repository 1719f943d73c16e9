package org.externalcontacts.adapter.postgres.internal.sql;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections of one tenant, and the two kinds of transactions on them. Thread-safe. */
public final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private static final String SNAPSHOT = "begin isolation level repeatable read, read only";

    /**
     * After a lock is granted, a statement has to see what was committed while it waited: so no snapshot. It does not ask for a transaction that
     * writes: a server that was made read-only stays so, and a standby refuses the first write by a state of its own.
     */
    private static final String STORING = "begin isolation level read committed";

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
        Connection connection = connection();
        Option<Link> link = Option.none();
        try {
            link = Option.some(new Link(connection));
            return work.apply(new Session(link.get()));
        } catch (SQLException error) {
            throw Faults.connecting(error);
        } catch (PostgresFault.Unreachable lost) {
            abandon(connection);
            throw lost;
        } finally {
            giveBack(connection, link);
        }
    }

    /** Runs a function that sends one statement. */
    public <T> T once(Function<Transaction, T> reading) {
        return connected(session -> session.alone(reading));
    }

    /**
     * Runs something while a connection holds a lock that outlives transactions; none if another one holds it.
     *
     * @param taking whether it is granted, as {@code locked}
     * @param releasing ends it
     * @param work is given the connection that holds it
     */
    public <T> Option<T> holding(Sql taking, Sql releasing, Function<Session, T> work) {
        return connected(session ->
                session.truth(taking, "locked") ? Option.some(session.releasing(releasing, work)) : Option.none());
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
    private static void giveBack(Connection connection, Option<Link> link) {
        try (connection) {
            if (link.isDefined()) {
                link.get().rollBack();
            }
        } catch (SQLException lost) {
            LOG.warn("A connection could not be given back, SQLSTATE {}", lost.getSQLState());
        }
    }

    /** A borrowed connection. */
    public final class Session {

        private final Link link;

        private Session(Link link) {
            this.link = link;
        }

        /** Runs a function on one consistent state, which it can only read. The snapshot is kept until the next transaction, or the end. */
        public <T> T onSnapshot(Function<Transaction, T> reading) {
            return undoing(Opening.of(SNAPSHOT, timeouts), reading);
        }

        /** Runs a function that writes, and that commits itself; when it throws, all is rolled back. */
        public <T> T storing(Function<Transaction, T> writing) {
            return undoing(Opening.of(STORING, timeouts), writing);
        }

        /** What one statement says in a column of its one row. */
        public boolean truth(Sql question, String column) {
            return alone(transaction -> transaction.row(question.call(), row -> row.truth(column)))
                    .get();
        }

        private <T> T releasing(Sql releasing, Function<Session, T> work) {
            try {
                return work.apply(this);
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
            return reading.apply(new Transaction(link, tenant, Opening.alone(timeouts)));
        }

        private <T> T undoing(Opening opening, Function<Transaction, T> function) {
            Transaction transaction = new Transaction(link, tenant, link.isOpen() ? opening.afterAnother() : opening);
            try {
                return function.apply(transaction);
            } catch (RuntimeException | Error failed) {
                transaction.rollBack(failed);
                throw failed;
            }
        }
    }
}
