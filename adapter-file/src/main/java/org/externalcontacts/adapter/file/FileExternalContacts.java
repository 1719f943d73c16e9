package org.externalcontacts.adapter.file;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.externalcontacts.adapter.file.fault.DamagedFileException;
import org.externalcontacts.adapter.file.fault.DirectoryInUseException;
import org.externalcontacts.adapter.file.fault.FileNotWrittenException;
import org.externalcontacts.adapter.file.fault.NewerFileException;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.file.internal.storage.FileStorage;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;

/**
 * The engine that keeps its records in one directory: for a laptop, and for a server of moderate size with nothing to install beside
 * it. Complete and thread-safe.
 *
 * <p>What a call has answered is on the disk: it is there again after the process was killed or the power failed. Everything is in memory
 * as well, so reads are as fast as those of the engine in memory, and opening reads all records. One process may have a directory open at
 * a time.
 *
 * <p>Beside what every engine throws, a call may end in a {@link FileNotWrittenException}, after which the engine has stopped: {@link #check} says so, too.
 */
public final class FileExternalContacts extends ForwardingExternalContacts implements LocalEngine {

    /** The file in a directory that has everything. */
    public static final String FILE = RecordFile.NAME;

    private final FileStorage storage;

    FileExternalContacts(EngineParts parts, FileStorage storage) {
        super(LocalExternalContacts.of(parts.with(storage), storage::close));
        this.storage = storage;
    }

    /** The engine in this directory, with the defaults of {@link Builder}, and what its {@code open} throws. */
    public static FileExternalContacts open(Path directory) {
        return builder(directory).open();
    }

    /** Starts an engine in this directory with parts of one's own. */
    public static Builder builder(Path directory) {
        return new Builder(directory);
    }

    @Override
    public Storage storage() {
        return storage;
    }

    /**
     * Copies everything that is stored by now into one new file, while others read and write. To restore it, make it the
     * {@code contacts.db} of an empty directory, and open that. It is on the disk when this returns; when this throws, it is not there.
     *
     * @param file does not exist; its directory does
     * @throws java.io.UncheckedIOException if it exists or cannot be written
     */
    public void backup(Path file) {
        storage.backup(file);
    }

    /**
     * {@link #backup(Path)} of a directory that any process may have open, or none.
     *
     * @param directory one that an engine has made
     * @param file does not exist; its directory does
     * @throws java.io.UncheckedIOException if nothing is kept in the directory, or the file exists or cannot be written
     */
    public static void backup(Path directory, Path file) {
        RecordFile.backup(directory, file);
    }

    /**
     * Puts together an engine that keeps its records in a directory. What is not set has a default that suits most. For one thread at a time;
     * each call of {@link #open} opens the directory anew.
     */
    public static final class Builder {

        private final Path directory;
        private final InMemoryExternalContacts.Builder memory = InMemoryExternalContacts.builder();
        private TenantId tenant = TenantId.DEFAULT;
        private List<EventListener> listeners = List.empty();
        private Option<Executor> eventThreads = Option.none();

        Builder(Path directory) {
            this.directory = directory;
        }

        /** Where the time comes from; the system's clock by default. Must be thread-safe. */
        public Builder clock(InstantSource source) {
            memory.clock(source);
            return this;
        }

        /**
         * Whose records these are, which events and directories are told; the default tenant otherwise. It is not written down.
         *
         * @throws IllegalArgumentException if the name cannot be that of a {@link TenantId}
         */
        public Builder tenant(String name) {
            tenant = new TenantId(name);
            memory.tenant(name);
            return this;
        }

        /** Where ids come from; random by default. One that gives an id again makes the write fail that got it, and changes nothing. */
        public Builder ids(IdSource source) {
            memory.ids(source);
            return this;
        }

        /** ISO region for which phone numbers without country code are read; US by default (rule 2.3). */
        public Builder phoneRegion(String region) {
            memory.phoneRegion(region);
            return this;
        }

        /** One more listener, which is told of every act once it is on the disk, in order (rule 20.10). */
        public Builder listener(EventListener listener) {
            listeners = listeners.append(listener);
            return this;
        }

        /**
         * Where listeners run; by default on the threads of those who write. Writers then wait for listeners only when
         * {@value EventDelivery#MOST_WAITING} events are waiting; events are never dropped and keep their order (see {@link EventDelivery}).
         * Events that wait when the process ends are not delivered after the next start.
         */
        public Builder deliverEventsOn(Executor threads) {
            eventThreads = Option.some(threads);
            return this;
        }

        /** Who the users of the platform are; by default every id is one (rule 20.11). */
        public Builder users(UserDirectory users) {
            memory.users(users);
            return this;
        }

        /** Who the trustors are; by default every id is one (rule 20.11). */
        public Builder trustors(TrustorDirectory trustors) {
            memory.trustors(trustors);
            return this;
        }

        /** Which contacts may be merged; by default as the platform has it (rule 4.11). */
        public Builder mergePolicy(MergePolicy policy) {
            memory.mergePolicy(policy);
            return this;
        }

        /** What becomes of an interaction whose identifiers several contacts own; reported by default (rule 20.7). */
        public Builder severalOwners(SeveralOwners choice) {
            memory.severalOwners(choice);
            return this;
        }

        /**
         * Opens the directory, which is made when it is not there, and reads everything in it into memory.
         *
         * @throws DirectoryInUseException if it is open in another process, or in this one
         * @throws NewerFileException if a later version wrote it
         * @throws DamagedFileException if its file is not what was written to it
         * @throws java.io.UncheckedIOException if it cannot be made, read or written
         */
        public FileExternalContacts open() {
            EngineParts parts = memory.parts();
            RecordFile file = RecordFile.open(directory);
            try {
                EventDelivery events = new EventDelivery(tenant, parts.clock(), listeners, eventThreads);
                return new FileExternalContacts(
                        with(parts, new Cursor.Seal(file.secret())), FileStorage.open(file, parts.storage(), events));
            } catch (RuntimeException | Error failed) {
                file.close();
                throw failed;
            }
        }

        /** Cursors are good for the records they were issued for, whichever process reads them. */
        private static EngineParts with(EngineParts parts, Cursor.Seal cursors) {
            return new EngineParts(
                    parts.storage(),
                    parts.clock(),
                    parts.ids(),
                    parts.phones(),
                    parts.users(),
                    parts.trustors(),
                    cursors,
                    parts.mergePolicy(),
                    parts.severalOwners());
        }
    }
}
