package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.externalcontacts.adapter.file.fault.DirectoryInUseException;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to a directory. The operating system holds the lock, and lets go of it when the process ends, however it ends;
 * so no lock is ever left behind. The file names the process, to tell others who has it.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String NAME = "lock";
    private static final String OWNER = "owner";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws DirectoryInUseException if somebody has it, in this process or another
     */
    static DirectoryLock take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DirectoryInUseException(directory, owner(directory));
        }
        // Beside the locked file: a locked file cannot be read on every system.
        Files.writeString(
                directory.resolve(OWNER), "process " + ProcessHandle.current().pid());
        return new DirectoryLock(channel);
    }

    @Override
    public void close() throws IOException {
        // Not deleted: who has opened it meanwhile would lock a file that nobody else finds.
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private static String owner(Path directory) {
        try {
            return Files.readString(directory.resolve(OWNER), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException notTold) {
            return "another process";
        }
    }
}
