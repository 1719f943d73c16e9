package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.externalcontacts.adapter.file.fault.DamagedFileException;
import org.externalcontacts.adapter.file.fault.DirectoryInUseException;
import org.externalcontacts.adapter.file.fault.NewerFileException;
import org.externalcontacts.adapter.file.internal.record.RecordTable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** A database of ours: how it is opened, what it consists of, and how it is checked. */
final class Database {

    /** Marks a SQLite file as one of ours. */
    private static final int APPLICATION = 0x45434631;

    /** The form of the tables; a file of a later one is not touched. */
    private static final int FORM = 1;

    private static final int SECRET_BYTES = 32;

    /** Pages in the log before they are moved into the file, 4 KB each: moving more of them at once writes a page less often. */
    private static final int LOG_PAGES = 1_000;

    /** The lower byte of an error says its kind, the others say more of it. */
    private static final int PRIMARY = 0xFF;

    private Database() {}

    static Connection connect(Path path) {
        SQLiteConfig config = new SQLiteConfig();
        // Each commit is forced to the disk: without this, one that was answered may be gone when the power fails.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        try {
            return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
        } catch (SQLException failed) {
            throw fault(path, failed);
        }
    }

    /** Checks that the file is ours and whole, and makes the tables of a new one. */
    static void prepare(Connection connection, Path path) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int form = number(statement, "PRAGMA user_version");
            if (form > FORM) {
                throw new NewerFileException(
                        path, "its tables are of form " + form + ", and this version knows " + FORM);
            }
            boolean isNew = number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
            if (!isNew && number(statement, "PRAGMA application_id") != APPLICATION) {
                throw new DamagedFileException(path, "it is a database of something else", null);
            }
            check(statement, path);
            // Only now: the mode is part of the file, and a file that is not ours stays as it is.
            statement.execute("PRAGMA journal_mode = WAL");
            if (isNew) {
                create(connection, statement);
            }
            addTables(statement);
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
    }

    private static void create(Connection connection, Statement statement) throws SQLException {
        statement.execute("BEGIN");
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + FORM);
        statement.execute("CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL)");
        try (PreparedStatement secret = connection.prepareStatement("INSERT INTO setting VALUES ('secret', ?)")) {
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            secret.setBytes(1, bytes);
            secret.executeUpdate();
        }
        statement.execute("COMMIT");
    }

    /** A file that was made before a table was thought of gets it when it is opened. */
    private static void addTables(Statement statement) throws SQLException {
        for (RecordTable table : RecordTable.values()) {
            String name = table.sqlName();
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS " + name + " (place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
                            + " owner BLOB NOT NULL, value BLOB NOT NULL)");
            if (table.isOwned()) {
                statement.execute("CREATE INDEX IF NOT EXISTS " + name + "_by_owner ON " + name + " (owner)");
            }
        }
    }

    private static void check(Statement statement, Path path) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String found = rows.next() ? rows.getString(1) : "nothing";
            if (!found.equals("ok")) {
                throw new DamagedFileException(path, found, null);
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** What a failure means to whoever opens or reads the file; faults of ours stay as they are. */
    static RuntimeException fault(Path path, Exception failed) {
        if (failed instanceof RuntimeException ours) {
            return ours;
        }
        String how = String.valueOf(failed.getMessage());
        int code = failed instanceof SQLException sql ? sql.getErrorCode() & PRIMARY : 0;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new DamagedFileException(path, how, failed);
        }
        return code == SQLiteErrorCode.SQLITE_BUSY.code
                ? new DirectoryInUseException(path, "another program, which holds the database in it")
                : new UncheckedIOException(path + " cannot be used: " + how, new IOException(failed));
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // What went wrong before matters more, and the operating system closes the file with the process.
        }
    }
}
