package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Copies a database that is in use. */
final class Backup {

    private Backup() {}

    /** Copies {@code source} as it is now to {@code target}, which is there as a whole or not at all. */
    static void of(Path source, Path target) {
        // Its own, so that two who make a backup at the same place do not write into each other's.
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (Files.exists(target)) {
                throw taken(target);
            }
            copy(source, part, target);
        } catch (SQLException | IOException failed) {
            throw new UncheckedIOException(
                    "no backup was made at " + target + ": " + failed.getMessage(),
                    failed instanceof IOException io ? io : new IOException(failed));
        }
    }

    private static void copy(Path source, Path part, Path target) throws SQLException, IOException {
        try {
            vacuum(source, part);
            force(part);
            moveIntoPlace(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** From one state of the file: a connection of its own sees none of the commits that come meanwhile, and holds up nobody. */
    private static void vacuum(Path source, Path part) throws SQLException {
        try (Connection connection = Database.connect(source);
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, part.toAbsolutePath().toString());
            vacuum.execute();
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** That the file has its name is on the disk with its directory; where there is no POSIX, directories cannot be forced. */
    private static void moveIntoPlace(Path part, Path target) throws IOException {
        Path directory = target.toAbsolutePath().resolveSibling("");
        if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            // Opened before: who may not read the directory gets no file, and a fault.
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                rename(part, target);
                opened.force(true);
            }
        } else {
            rename(part, target);
        }
    }

    /** Not as an atomic move, which would replace what somebody else has put there since the beginning; that it does so now is a matter of a moment. */
    private static void rename(Path part, Path target) throws IOException {
        try {
            Files.move(part, target);
        } catch (FileAlreadyExistsException meanwhile) {
            throw taken(target);
        }
    }

    private static FileAlreadyExistsException taken(Path target) {
        return new FileAlreadyExistsException(target.toString(), null, "it exists");
    }
}
