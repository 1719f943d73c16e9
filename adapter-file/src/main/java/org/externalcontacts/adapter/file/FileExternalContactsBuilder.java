package org.externalcontacts.adapter.file;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.externalcontacts.adapter.file.fault.DamagedFileException;
import org.externalcontacts.adapter.file.fault.DirectoryInUseException;
import org.externalcontacts.adapter.file.fault.NewerFileException;
import org.externalcontacts.adapter.file.internal.sqlite.RecordFile;
import org.externalcontacts.adapter.file.internal.storage.FileStorage;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContactsBuilder;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.IdSource;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.page.CursorSeal;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;

/**
 * Puts together an engine that keeps its records in a directory. What is not set has a default that suits most. For one thread at a time;
 * each call of {@link #open} opens the directory anew.
 */
public final class FileExternalContactsBuilder {

    private final Path directory;
    private final InMemoryExternalContactsBuilder memory = InMemoryExternalContacts.builder();
    private List<EventListener> listeners = List.empty();
    private Option<Executor> eventThreads = Option.none();

    FileExternalContactsBuilder(Path directory) {
        this.directory = directory;
    }

    /** Where the time comes from; the system's clock by default. Must be thread-safe. */
    public FileExternalContactsBuilder clock(InstantSource source) {
        memory.clock(source);
        return this;
    }

    /** Where ids come from; random by default. One that gives an id again makes the write fail that got it, and changes nothing. */
    public FileExternalContactsBuilder ids(IdSource source) {
        memory.ids(source);
        return this;
    }

    /** ISO region for which phone numbers without country code are read; US by default (BEHAVIOUR 2.3). */
    public FileExternalContactsBuilder phoneRegion(String region) {
        memory.phoneRegion(region);
        return this;
    }

    /** One more listener, which is told of every act once it is on the disk, in order (BEHAVIOUR 20.10). */
    public FileExternalContactsBuilder listener(EventListener listener) {
        listeners = listeners.append(listener);
        return this;
    }

    /**
     * Where listeners run; by default on the threads of those who write. Writers then wait for listeners only when
     * {@value EventDelivery#MOST_WAITING} events are waiting; events are never dropped and keep their order (see {@link EventDelivery}).
     * Events that wait when the process ends are not delivered after the next start.
     */
    public FileExternalContactsBuilder deliverEventsOn(Executor threads) {
        eventThreads = Option.some(threads);
        return this;
    }

    /** Who the users of the platform are; by default every id is one (BEHAVIOUR 20.11). */
    public FileExternalContactsBuilder users(UserDirectory users) {
        memory.users(users);
        return this;
    }

    /** Who the trustors are; by default every id is one (BEHAVIOUR 20.11). */
    public FileExternalContactsBuilder trustors(TrustorDirectory trustors) {
        memory.trustors(trustors);
        return this;
    }

    /** Which contacts may be merged; by default as the platform has it (BEHAVIOUR 4.11). */
    public FileExternalContactsBuilder mergePolicy(MergePolicy policy) {
        memory.mergePolicy(policy);
        return this;
    }

    /** What becomes of an interaction whose identifiers several contacts own; reported by default (BEHAVIOUR 20.7). */
    public FileExternalContactsBuilder severalOwners(SeveralOwners choice) {
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
            EventDelivery events = new EventDelivery(parts.clock(), listeners, eventThreads);
            return new FileExternalContacts(
                    with(parts, new CursorSeal(file.secret())), FileStorage.open(file, parts.storage(), events));
        } catch (RuntimeException | Error failed) {
            file.close();
            throw failed;
        }
    }

    /** Cursors are good for the records they were issued for, whichever process reads them. */
    private static EngineParts with(EngineParts parts, CursorSeal cursors) {
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
