package org.externalcontacts.adapter.postgres.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A borrowed connection, and whether a transaction is open on it. Transactions are begun and ended by statements of ours, in one message with
 * others; so for the driver each message is complete in itself ({@code autoCommit}). For one thread.
 */
final class Link {

    static final String COMMIT = "commit";

    private final Connection connection;
    private boolean open;

    Link(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
    }

    Connection connection() {
        return connection;
    }

    /** Whether the database may have a transaction open on it. */
    boolean isOpen() {
        return open;
    }

    /**
     * Sends statements of a transaction.
     *
     * @param leavesOpen whether a transaction is open behind them; if they fail, one may be in any case
     */
    void send(PreparedStatement statements, boolean leavesOpen) throws SQLException {
        open = true;
        statements.execute();
        open = leavesOpen;
    }

    /** Commits what is open. */
    void commit() throws SQLException {
        end(COMMIT);
    }

    /** Rolls back what is open, or ends a snapshot. */
    void rollBack() throws SQLException {
        end("rollback");
    }

    private void end(String ending) throws SQLException {
        if (open) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(ending);
            }
            open = false;
        }
    }
}
