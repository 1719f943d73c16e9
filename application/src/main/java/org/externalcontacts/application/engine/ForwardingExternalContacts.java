package org.externalcontacts.application.engine;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
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
import org.externalcontacts.domain.Refusal;

/**
 * Delegates every call to another engine. For engines with additional methods and for decorators: override what differs. As thread-safe as
 * what is behind it.
 */
public abstract class ForwardingExternalContacts implements ExternalContacts {

    private final Supplier<? extends ExternalContacts> engine;

    /** In front of this engine, which is closed with it. */
    protected ForwardingExternalContacts(ExternalContacts engine) {
        this(() -> engine);
    }

    /** In front of the engine that is supplied at each call. */
    protected ForwardingExternalContacts(Supplier<? extends ExternalContacts> engine) {
        this.engine = engine;
    }

    @Override
    public Contacts contacts() {
        return engine.get().contacts();
    }

    @Override
    public Identities identities() {
        return engine.get().identities();
    }

    @Override
    public Merges merges() {
        return engine.get().merges();
    }

    @Override
    public Organizations organizations() {
        return engine.get().organizations();
    }

    @Override
    public Trustors trustors() {
        return engine.get().trustors();
    }

    @Override
    public Notes notes() {
        return engine.get().notes();
    }

    @Override
    public Relationships relationships() {
        return engine.get().relationships();
    }

    @Override
    public ContactSchemas contactSchemas() {
        return engine.get().contactSchemas();
    }

    @Override
    public Schemas organizationSchemas() {
        return engine.get().organizationSchemas();
    }

    @Override
    public Conversations conversations() {
        return engine.get().conversations();
    }

    @Override
    public JourneySessions journeySessions() {
        return engine.get().journeySessions();
    }

    @Override
    public Directory directory() {
        return engine.get().directory();
    }

    @Override
    public ExternalContacts actingAs(Caller caller) {
        return engine.get().actingAs(caller);
    }

    @Override
    public boolean takesConditions() {
        return engine.get().takesConditions();
    }

    @Override
    public Either<Refusal, Health> check() {
        return engine.get().check();
    }

    @Override
    public void close() {
        engine.get().close();
    }
}
