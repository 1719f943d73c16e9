package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies a database that is in use. */
final class Backup {

    private Backup() {}

    /** Copies {@code source} as it is now to {@code target}, which is there as a whole or not at all. */
    static void of(Path source, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString(), null, "it exists");
            }
            Files.deleteIfExists(part);
            copy(source, part);
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException failed) {
            throw new UncheckedIOException(
                    "no backup was made at " + target + ": " + failed.getMessage(),
                    failed instanceof IOException io ? io : new IOException(failed));
        }
    }

    /** From one state of the file: a connection of its own sees none of the commits that come meanwhile, and holds up nobody. */
    private static void copy(Path source, Path part) throws SQLException {
        try (Connection connection = Database.connect(source);
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, part.toAbsolutePath().toString());
            vacuum.execute();
        }
    }

    private static void force(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
