package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.journey.Session;

/** A remote system whose stage is set from behind: the use cases that the API has no call for go to the engine itself. */
record StagedExternalContacts(ExternalContacts remote, ExternalContacts behind, Function<Caller, ExternalContacts> as)
        implements ExternalContacts {

    @Override
    public Contacts contacts() {
        return remote.contacts();
    }

    @Override
    public Identities identities() {
        return new StagedIdentities(remote.identities(), behind.identities());
    }

    @Override
    public Merges merges() {
        return remote.merges();
    }

    @Override
    public Organizations organizations() {
        return remote.organizations();
    }

    @Override
    public Trustors trustors() {
        return remote.trustors();
    }

    @Override
    public Notes notes() {
        return remote.notes();
    }

    @Override
    public Relationships relationships() {
        return remote.relationships();
    }

    @Override
    public ContactSchemas contactSchemas() {
        return remote.contactSchemas();
    }

    @Override
    public Schemas organizationSchemas() {
        return remote.organizationSchemas();
    }

    @Override
    public Conversations conversations() {
        return new StagedConversations(remote.conversations(), behind.conversations());
    }

    @Override
    public JourneySessions journeySessions() {
        return new StagedSessions(remote.journeySessions(), behind.journeySessions());
    }

    @Override
    public Directory directory() {
        return remote.directory();
    }

    @Override
    public ExternalContacts actingAs(Caller caller) {
        return as.apply(caller);
    }

    @Override
    public Either<Refusal, Done> check() {
        return remote.check();
    }

    @Override
    public void close() {
        remote.close();
    }

    private record StagedIdentities(Identities remote, Identities behind) implements Identities {

        @Override
        public Either<Refusal, Contact> lookup(Identifier identifier) {
            return remote.lookup(identifier);
        }

        @Override
        public Either<Refusal, List<ClaimedIdentifier>> ofContact(ContactId contact) {
            return remote.ofContact(contact);
        }

        @Override
        public Either<Refusal, ClaimedIdentifier> claim(ContactId contact, Identifier identifier) {
            return remote.claim(contact, identifier);
        }

        @Override
        public Either<Refusal, ClaimedIdentifier> release(ContactId contact, Identifier identifier) {
            return remote.release(contact, identifier);
        }

        @Override
        public Either<Refusal, Contact> promote(ContactId contact) {
            return remote.promote(contact);
        }

        @Override
        public Either<Refusal, Observation> observe(Interaction interaction) {
            return behind.observe(interaction);
        }

        @Override
        public Either<Refusal, List<ContactId>> expire(Instant moment) {
            return behind.expire(moment);
        }
    }

    private record StagedConversations(Conversations remote, Conversations behind) implements Conversations {

        @Override
        public Either<Refusal, Done> associate(Communication communication, ContactId contact) {
            return remote.associate(communication, contact);
        }

        @Override
        public Either<Refusal, Done> disassociate(Communication communication) {
            return remote.disassociate(communication);
        }

        @Override
        public Either<Refusal, List<Association>> of(ConversationId conversation) {
            return behind.of(conversation);
        }
    }

    private record StagedSessions(JourneySessions remote, JourneySessions behind) implements JourneySessions {

        @Override
        public Either<Refusal, CursorPage<Session>> ofContact(ContactId contact, SessionQuery query) {
            return remote.ofContact(contact, query);
        }

        @Override
        public Either<Refusal, Session> record(Session session) {
            return behind.record(session);
        }
    }
}
