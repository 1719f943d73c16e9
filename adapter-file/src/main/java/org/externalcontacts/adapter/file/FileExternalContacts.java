package org.externalcontacts.adapter.file;

import io.vavr.control.Either;
import java.nio.file.Path;
import org.externalcontacts.adapter.file.fault.FileNotWrittenException;
import org.externalcontacts.adapter.file.internal.storage.FileStorage;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;

/**
 * The engine that keeps its records in one directory: for a laptop, and for a server of moderate size with nothing to install beside
 * it. Complete and thread-safe.
 *
 * <p>What a call has answered is on the disk: it is there again after the process was killed or the power failed. Everything is in memory
 * as well, so reads are as fast as those of the engine in memory, and opening reads all records. One process may have a directory open at
 * a time.
 *
 * <p>Beside what every engine throws, a call may end in a {@link FileNotWrittenException}, after which the engine has stopped.
 */
public final class FileExternalContacts implements ExternalContacts {

    private final FileStorage storage;
    private final ExternalContacts engine;

    FileExternalContacts(EngineParts parts, FileStorage storage) {
        this.storage = storage;
        this.engine = LocalExternalContacts.of(parts.with(storage), storage::close);
    }

    /** The engine in this directory, with the defaults of {@link FileExternalContactsBuilder}, and what its {@code open} throws. */
    public static FileExternalContacts open(Path directory) {
        return builder(directory).open();
    }

    /** Starts an engine in this directory with parts of one's own. */
    public static FileExternalContactsBuilder builder(Path directory) {
        return new FileExternalContactsBuilder(directory);
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

    @Override
    public Contacts contacts() {
        return engine.contacts();
    }

    @Override
    public Identities identities() {
        return engine.identities();
    }

    @Override
    public Merges merges() {
        return engine.merges();
    }

    @Override
    public Organizations organizations() {
        return engine.organizations();
    }

    @Override
    public Trustors trustors() {
        return engine.trustors();
    }

    @Override
    public Notes notes() {
        return engine.notes();
    }

    @Override
    public Relationships relationships() {
        return engine.relationships();
    }

    @Override
    public ContactSchemas contactSchemas() {
        return engine.contactSchemas();
    }

    @Override
    public Schemas organizationSchemas() {
        return engine.organizationSchemas();
    }

    @Override
    public Conversations conversations() {
        return engine.conversations();
    }

    @Override
    public JourneySessions journeySessions() {
        return engine.journeySessions();
    }

    @Override
    public Directory directory() {
        return engine.directory();
    }

    @Override
    public ExternalContacts actingAs(Caller caller) {
        return engine.actingAs(caller);
    }

    /**
     * As long as the file can be written.
     *
     * @throws FileNotWrittenException once the engine has stopped
     */
    @Override
    public Either<Refusal, Done> check() {
        Either<Refusal, Done> answer = engine.check();
        storage.requireWhole();
        return answer;
    }

    @Override
    public void close() {
        engine.close();
    }
}
