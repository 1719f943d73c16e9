package org.externalcontacts.archive.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is there as a whole or not at all: it is written beside its place, and moved there when it is on the disk. */
public final class ArchiveFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;

    private ArchiveFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** Begins to write what is to be at this place, where there must be nothing yet. */
    public static ArchiveFile begun(Path target) throws IOException {
        if (Files.exists(target)) {
            throw taken(target);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            return new ArchiveFile(
                    target, part, FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException taken) {
            throw new FileAlreadyExistsException(
                    part.toString(), null, "somebody writes it, or was killed while doing so: then remove it");
        } catch (NoSuchFileException nowhere) {
            throw new NoSuchFileException(part.toString(), null, "there is no such directory");
        }
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** Puts what was written in its place. */
    public void finish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        moveIntoPlace(target.toAbsolutePath().resolveSibling(""));
    }

    /** That the file has its name is on the disk with its directory; where there is no POSIX, directories cannot be forced. */
    private void moveIntoPlace(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            // Opened before: who may not read the directory gets no file, and a fault.
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                rename();
                opened.force(true);
            }
        } else {
            rename();
        }
    }

    /** Not as an atomic move, which would replace what somebody else has put there since the beginning; that it does so now is a matter of a moment. */
    private void rename() throws IOException {
        try {
            Files.move(part, target);
        } catch (FileAlreadyExistsException meanwhile) {
            throw taken(target);
        }
    }

    private static FileAlreadyExistsException taken(Path target) {
        return new FileAlreadyExistsException(target.toString(), null, "it exists");
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
