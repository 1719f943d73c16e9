package org.externalcontacts.server.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A place for a file that is needed for a while, in a directory of its own, which only the user who runs the server can read. */
public final class TemporaryFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFile.class);

    private final Path directory;
    private final Path path;

    private TemporaryFile(Path directory, String name) {
        this.directory = directory;
        this.path = directory.resolve(name);
    }

    /** A place for a file of this name, where there is none yet. */
    public static TemporaryFile named(String name) {
        try {
            return new TemporaryFile(Files.createTempDirectory("external-contacts"), name);
        } catch (IOException failed) {
            throw new UncheckedIOException("no temporary file can be made", failed);
        }
    }

    /** The place. */
    public Path path() {
        return path;
    }

    /** Puts these bytes there. */
    public void write(byte[] bytes) {
        try {
            Files.write(path, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("a temporary file cannot be written", failed);
        }
    }

    /** How many bytes are there. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("a temporary file cannot be read", failed);
        }
    }

    /** Removes the file, if there is one by now, and its directory. That this fails is logged: what the file was for is done. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(directory);
        } catch (IOException failed) {
            LOG.warn("a temporary file was not removed: {}", failed.toString());
        }
    }
}
