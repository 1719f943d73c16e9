package org.externalcontacts.benchmarks.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sqlite.SQLiteConfig;

/** A copy of the engine's file under bare commits of SQLite: a row of a contact each, under an id of its own, forced to the disk. */
final class FloorFile implements AutoCloseable {

    private static final int SAMPLES = 2_000;
    private static final int ID_BYTES = 16;

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<byte[]> values = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(3);

    /** Opens it as the engine opens its own. */
    FloorFile(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        try {
            connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            read();
            insert = connection.prepareStatement("insert into contact (id, owner, value) values (?, ?, ?)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void read() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select value from contact limit " + SAMPLES)) {
            while (rows.next()) {
                values.add(rows.getBytes(1));
            }
        }
    }

    /** Commits a row. SQLite has one writer at a time, and so has this. */
    synchronized void create(int number) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        try {
            insert.setBytes(1, id);
            insert.setBytes(2, id);
            insert.setBytes(3, values.get(number % values.size()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try (connection) {
            insert.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
