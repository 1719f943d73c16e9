package org.externalcontacts.application.engine;

import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.internal.contact.ContactService;
import org.externalcontacts.application.internal.conversation.ConversationService;
import org.externalcontacts.application.internal.directory.DirectoryService;
import org.externalcontacts.application.internal.identity.IdentityService;
import org.externalcontacts.application.internal.journey.JourneySessionService;
import org.externalcontacts.application.internal.merge.MergeService;
import org.externalcontacts.application.internal.note.NoteService;
import org.externalcontacts.application.internal.organization.OrganizationService;
import org.externalcontacts.application.internal.permission.CallGate;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.internal.relationship.RelationshipService;
import org.externalcontacts.application.internal.schema.ContactSchemaService;
import org.externalcontacts.application.internal.schema.SchemaOperations;
import org.externalcontacts.application.internal.schema.SchemaService;
import org.externalcontacts.application.internal.trustor.TrustorService;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Refusal;

/** The local engine: the services over some storage. */
public final class LocalExternalContacts implements ExternalContacts {

    private final EngineParts engine;
    private final CallGate gate;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Contacts contacts;
    private final Identities identities;
    private final Merges merges;
    private final Organizations organizations;
    private final Trustors trustors;
    private final Notes notes;
    private final Relationships relationships;
    private final ContactSchemas contactSchemas;
    private final Schemas organizationSchemas;
    private final Conversations conversations;
    private final JourneySessions journeySessions;
    private final Directory directory;

    private LocalExternalContacts(EngineParts engine, Caller caller, CallGate gate, Runnable onClose) {
        Guard guard = new Guard(caller, gate);
        EngineParts parts = engine.with(new AttributedStorage(engine.storage(), caller));
        this.gate = gate;
        this.engine = engine;
        this.onClose = onClose;
        this.contacts = new ContactService(parts, guard);
        this.identities = new IdentityService(parts, guard);
        this.merges = new MergeService(parts, guard);
        this.organizations = new OrganizationService(parts, guard);
        this.trustors = new TrustorService(parts, guard);
        this.notes = new NoteService(parts, guard);
        this.relationships = new RelationshipService(parts, guard);
        this.contactSchemas = new ContactSchemaService(parts, guard, caller);
        this.organizationSchemas = new SchemaService(parts, guard, caller, SchemaOperations.OF_ORGANIZATIONS);
        this.conversations = new ConversationService(parts, guard);
        this.journeySessions = new JourneySessionService(parts, guard);
        this.directory = new DirectoryService(parts, guard);
    }

    /** An engine with these parts, called by the embedding app itself; {@code onClose} releases the resources of the storage. */
    public static LocalEngine of(EngineParts parts, Runnable onClose) {
        CallGate gate = new CallGate();
        Runnable closing = () -> {
            gate.close();
            onClose.run();
        };
        return new OwnEngine(new LocalExternalContacts(parts, Caller.trusted(), gate, closing), parts.storage());
    }

    /**
     * Engines of many tenants, called by the embedding app itself. Each is a {@link LocalEngine}.
     *
     * @param parts the parts of a tenant's engine; asked for again whenever its engine is not among those that were used last. Whatever
     *     orders the tenant's commits or events has to be the same each time. May throw {@link Tenants.UnknownTenantException}
     * @param kept how many engines are kept for the next call; any number may be in use
     * @param onClose releases what the storages share
     */
    public static Tenants tenants(Function<TenantId, EngineParts> parts, int kept, Runnable onClose) {
        return new LocalTenants(parts, kept, onClose);
    }

    /** An engine that is closed with the gate around it, and by nothing else. */
    static ExternalContacts within(CallGate gate, EngineParts parts) {
        return new LocalExternalContacts(parts, Caller.trusted(), gate.inner(), () -> {});
    }

    @Override
    public Contacts contacts() {
        return contacts;
    }

    @Override
    public Identities identities() {
        return identities;
    }

    @Override
    public Merges merges() {
        return merges;
    }

    @Override
    public Organizations organizations() {
        return organizations;
    }

    @Override
    public Trustors trustors() {
        return trustors;
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public Relationships relationships() {
        return relationships;
    }

    @Override
    public ContactSchemas contactSchemas() {
        return contactSchemas;
    }

    @Override
    public Schemas organizationSchemas() {
        return organizationSchemas;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public JourneySessions journeySessions() {
        return journeySessions;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public ExternalContacts actingAs(Caller caller) {
        return new LocalExternalContacts(engine, caller, gate, () -> {});
    }

    @Override
    public boolean takesConditions() {
        return true;
    }

    @Override
    public Either<Refusal, Health> check() {
        gate.pass();
        return Either.right(engine.storage().health());
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.run();
        }
    }
}
