package org.externalcontacts.adapter.postgres;

import io.vavr.control.Either;
import java.util.UUID;
import javax.sql.DataSource;
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
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.SchemaId;

/**
 * The engine that keeps its records in PostgreSQL, 14 or later: for production, and for several processes at once. Complete and thread-safe.
 *
 * <p>What a call has answered is committed. Uniqueness, merges and everything else that depends on who was first hold across all processes
 * that use the same tables. Events are delivered by the engine whose call made them, and by no other.
 *
 * <p>Beside what every engine throws, a call may end in one of the faults of {@link org.externalcontacts.adapter.postgres.fault}: all but
 * {@link org.externalcontacts.adapter.postgres.fault.OutcomeUnknownException} mean that nothing was stored.
 */
public final class PostgresExternalContacts implements ExternalContacts {

    private static final SchemaId NOBODYS = new SchemaId(new UUID(0, 0));

    private final Storage storage;
    private final ExternalContacts engine;

    PostgresExternalContacts(EngineParts parts, Runnable onClose) {
        this.storage = parts.storage();
        this.engine = LocalExternalContacts.of(parts, onClose);
    }

    /**
     * Starts an engine on connections of one's own. Closing the engine does not close them.
     *
     * <p>Set {@code logServerErrorDetail=false} on the driver: the details of its errors quote values, which it puts into its own messages.
     */
    public static PostgresExternalContactsBuilder builder(DataSource source) {
        return PostgresExternalContactsBuilder.over(source);
    }

    /**
     * Starts an engine with a pool of its own, which is closed with the engine.
     *
     * @param url of JDBC, such as {@code jdbc:postgresql://localhost/contacts}
     */
    public static PostgresExternalContactsBuilder builder(String url, String user, String password) {
        return PostgresExternalContactsBuilder.over(url, user, password);
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
     * Asks the database something small.
     *
     * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if it does not answer
     */
    @Override
    public Either<Refusal, Done> check() {
        return engine.check().peek(open -> storage.read(view -> view.schemas().latest(NOBODYS)));
    }

    @Override
    public void close() {
        engine.close();
    }
}
