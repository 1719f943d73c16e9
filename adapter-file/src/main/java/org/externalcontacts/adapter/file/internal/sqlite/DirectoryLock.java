package org.externalcontacts.adapter.file.internal.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.externalcontacts.adapter.file.fault.DirectoryInUseException;

/**
 * The right of one process to a directory. The operating system holds the lock, and lets go of it when the process ends, however it ends;
 * so no lock is ever left behind. The file names the process, to tell others who has it.
 *
 * <p>Where locks are those of POSIX, a process that closes any channel to a locked file lets go of the lock, whichever channel took it. So
 * nothing in this process opens the file a second time, and what could not help doing so stays open.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String NAME = "lock";
    private static final String OWNER = "owner";

    /** The directories that this process has, by their real paths. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    /** Channels to files that this process has locked by other means: under another path, or by this class in another class loader. */
    private static final Queue<FileChannel> NEVER_CLOSED = new ConcurrentLinkedQueue<>();

    private final Path taken;
    private final FileChannel channel;

    private DirectoryLock(Path taken, FileChannel channel) {
        this.taken = taken;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws DirectoryInUseException if somebody has it, in this process or another
     */
    static DirectoryLock take(Path directory) throws IOException {
        Path taken = directory.toRealPath();
        if (!TAKEN.add(taken)) {
            throw inUse(directory);
        }
        try {
            return locked(directory, taken);
        } catch (IOException | RuntimeException | Error failed) {
            TAKEN.remove(taken);
            throw failed;
        }
    }

    private static DirectoryLock locked(Path directory, Path taken) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(directory);
            }
            // Beside the locked file: a locked file cannot be read on every system.
            Files.writeString(
                    directory.resolve(OWNER),
                    "process " + ProcessHandle.current().pid());
            return new DirectoryLock(taken, channel);
        } catch (OverlappingFileLockException inThisProcess) {
            NEVER_CLOSED.add(channel);
            throw inUse(directory);
        } catch (IOException | RuntimeException | Error failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        // Not deleted: who has opened it meanwhile would lock a file that nobody else finds.
        channel.close();
        TAKEN.remove(taken);
    }

    private static DirectoryInUseException inUse(Path directory) {
        return new DirectoryInUseException(directory, owner(directory));
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
