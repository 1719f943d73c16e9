package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.externalcontacts.adapter.file.internal.record.RecordTable;
import org.externalcontacts.adapter.file.internal.record.RecordWrite;

/**
 * The records in a directory that this process alone writes to. Reading and writing are for one thread at a time; {@link #backup} may run
 * beside both.
 */
public final class RecordFile implements AutoCloseable {

    /** Takes what is read, a record at a time. */
    @FunctionalInterface
    public interface RecordReader {

        /** A record; throws if it is damaged or too new. */
        void record(byte[] id, byte[] record) throws IOException;
    }

    /** The file, within its directory. */
    public static final String NAME = "contacts.db";

    private final Path path;
    private final DirectoryLock lock;
    /** Seen by tests, which make the disk full. */
    final Connection connection;

    private final RecordStatements statements;

    private RecordFile(Path path, DirectoryLock lock, Connection connection, RecordStatements statements) {
        this.path = path;
        this.lock = lock;
        this.connection = connection;
        this.statements = statements;
    }

    /**
     * Opens the file in this directory; both are made when they are not there.
     *
     * @throws org.externalcontacts.adapter.file.fault.DirectoryInUseException if somebody else has it open
     * @throws org.externalcontacts.adapter.file.fault.NewerFileException if a later version wrote it
     * @throws org.externalcontacts.adapter.file.fault.DamagedFileException if the database in it is not whole
     * @throws UncheckedIOException if the directory cannot be made, read or written
     */
    public static RecordFile open(Path directory) {
        try {
            Files.createDirectories(directory);
            DirectoryLock lock = DirectoryLock.take(directory);
            try {
                NativeLibrary.unpackBelow(directory);
                return opened(directory.resolve(NAME), lock);
            } catch (RuntimeException | Error | IOException failed) {
                lock.close();
                throw failed;
            }
        } catch (FileAlreadyExistsException file) {
            throw new UncheckedIOException(
                    "the directory " + directory + " cannot be used: it is a file; to restore a backup, make it the "
                            + NAME + " of an empty directory",
                    file);
        } catch (IOException failed) {
            throw new UncheckedIOException("the directory " + directory + " cannot be used", failed);
        }
    }

    private static RecordFile opened(Path path, DirectoryLock lock) {
        Connection connection = Database.connect(path);
        try {
            Database.prepare(connection, path);
            return new RecordFile(path, lock, connection, new RecordStatements(connection));
        } catch (SQLException | RuntimeException failed) {
            Database.closeQuietly(connection);
            throw Database.fault(path, failed);
        }
    }

    /** Where the file is. */
    public Path path() {
        return path;
    }

    /** The secret of this file, the same whenever it is opened. */
    public byte[] secret() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT value FROM setting WHERE name = 'secret'")) {
            rows.next();
            return rows.getBytes(1);
        } catch (SQLException failed) {
            throw Database.fault(path, failed);
        }
    }

    /** Reads all records of a table in the order in which they were first written. */
    public void read(RecordTable table, RecordReader reader) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT id, value FROM " + table.sqlName() + " ORDER BY place")) {
            while (rows.next()) {
                reader.record(rows.getBytes(1), rows.getBytes(2));
            }
        } catch (SQLException failed) {
            throw Database.fault(path, failed);
        }
    }

    /**
     * Carries these out in order, all or none; when it returns they are on the disk.
     *
     * @throws IOException if they are not; whether they will be is not known after every failure
     */
    public void write(Iterable<RecordWrite> writes) throws IOException {
        statements.begin();
        try {
            for (RecordWrite write : writes) {
                write.on(statements);
            }
            statements.commit();
        } catch (IOException | RuntimeException | Error failed) {
            statements.rollBack(failed);
            throw failed;
        }
    }

    /** Copies what is committed by now into a new file, while others read and write. */
    public void backup(Path target) {
        Backup.of(path, target);
    }

    /** Copies what is committed by now in a directory that anybody may have open. */
    public static void backup(Path directory, Path target) {
        Path source = directory.resolve(NAME);
        if (!Files.isRegularFile(source) || source.toFile().length() == 0) {
            throw new UncheckedIOException(
                    "nothing is kept in " + directory, new NoSuchFileException(source.toString()));
        }
        try {
            NativeLibrary.unpackBesideOthersBelow(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException("the directory " + directory + " cannot be used", failed);
        }
        Backup.of(source, target);
    }

    /** Moves what is committed out of the log into the file, and lets others have the directory. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            // All that was committed is in the log, and is read from there when the file is opened again.
            Database.closeQuietly(connection);
        } finally {
            release();
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
