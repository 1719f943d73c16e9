package org.externalcontacts.adapter.http;

import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.SchemaTarget;

/** The front door of a remote system. */
final class RemoteExternalContacts implements ExternalContacts {

    private final Remote remote;
    private final Runnable onClose;

    RemoteExternalContacts(Remote remote, Runnable onClose) {
        this.remote = remote;
        this.onClose = onClose;
    }

    @Override
    public Contacts contacts() {
        return new HttpContacts(remote);
    }

    @Override
    public Identities identities() {
        return new HttpIdentities(remote);
    }

    @Override
    public Merges merges() {
        return new HttpMerges(remote);
    }

    @Override
    public Organizations organizations() {
        return new HttpOrganizations(remote);
    }

    @Override
    public Trustors trustors() {
        return new HttpTrustors(remote);
    }

    @Override
    public Notes notes() {
        return new HttpNotes(remote);
    }

    @Override
    public Relationships relationships() {
        return new HttpRelationships(remote);
    }

    @Override
    public ContactSchemas contactSchemas() {
        return new HttpSchemas(remote, SchemaTarget.CONTACT);
    }

    @Override
    public Schemas organizationSchemas() {
        return new HttpSchemas(remote, SchemaTarget.EXTERNAL_ORGANIZATION);
    }

    @Override
    public Conversations conversations() {
        return new HttpConversations(remote);
    }

    @Override
    public JourneySessions journeySessions() {
        return new HttpJourneySessions(remote);
    }

    @Override
    public Directory directory() {
        return new HttpDirectory(remote);
    }

    /** Closing it has no effect: the client it was created from must be closed. */
    @Override
    public ExternalContacts actingAs(Caller caller) {
        return new RemoteExternalContacts(remote.actingAs(caller), () -> {});
    }

    @Override
    public boolean takesConditions() {
        return remote.takesConditions();
    }

    /** Asks for one contact: the smallest call that needs the network, the token and a permission. */
    @Override
    public Either<Refusal, Health> check() {
        return contacts()
                .search(ContactQuery.everything().page(PageRequest.firstOf(1)))
                .map(page -> Health.GOOD);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
