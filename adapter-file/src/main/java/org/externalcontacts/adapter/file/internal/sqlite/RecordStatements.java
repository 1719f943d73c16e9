package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.externalcontacts.adapter.file.internal.record.RecordTable;
import org.externalcontacts.adapter.file.internal.record.RecordWrite;

/** The statements that write records, prepared once; they are closed with their connection. */
final class RecordStatements implements RecordWrite.Target {

    private final Map<RecordTable, PreparedStatement> puts = new EnumMap<>(RecordTable.class);
    private final Map<RecordTable, PreparedStatement> removals = new EnumMap<>(RecordTable.class);
    private final Map<RecordTable, PreparedStatement> removalsOfOwned = new EnumMap<>(RecordTable.class);

    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollBack;

    RecordStatements(Connection connection) throws SQLException {
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollBack = connection.prepareStatement("ROLLBACK");
        for (RecordTable table : RecordTable.values()) {
            // The place of a record is that of its first state: contacts are read back before what was made of them.
            puts.put(
                    table,
                    connection.prepareStatement("INSERT INTO " + table.sqlName()
                            + " (id, owner, value) VALUES (?, ?, ?)"
                            + " ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, value = excluded.value"));
            removals.put(table, connection.prepareStatement("DELETE FROM " + table.sqlName() + " WHERE id = ?"));
            if (table.isOwned()) {
                removalsOfOwned.put(
                        table, connection.prepareStatement("DELETE FROM " + table.sqlName() + " WHERE owner = ?"));
            }
        }
    }

    void begin() throws IOException {
        execute(begin);
    }

    void commit() throws IOException {
        execute(commit);
    }

    /** Ends the transaction, if the failure has not ended it already. */
    void rollBack(Throwable failed) {
        try {
            execute(rollBack);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void put(RecordTable table, byte[] id, byte[] owner, byte[] value) throws IOException {
        execute(statement(puts, table), id, owner, value);
    }

    @Override
    public void remove(RecordTable table, byte[] id) throws IOException {
        execute(statement(removals, table), id);
    }

    @Override
    public void removeOwned(RecordTable table, byte[] owner) throws IOException {
        execute(statement(removalsOfOwned, table), owner);
    }

    private static PreparedStatement statement(Map<RecordTable, PreparedStatement> statements, RecordTable table) {
        return Objects.requireNonNull(statements.get(table), "every table has its statements");
    }

    private static void execute(PreparedStatement statement, byte[]... values) throws IOException {
        try {
            for (int at = 0; at < values.length; at++) {
                statement.setBytes(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
