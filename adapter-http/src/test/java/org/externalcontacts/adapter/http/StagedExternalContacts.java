package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.permission.Caller;
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
final class StagedExternalContacts extends ForwardingExternalContacts {

    private final ExternalContacts behind;
    private final Function<Caller, ExternalContacts> as;

    StagedExternalContacts(ExternalContacts remote, ExternalContacts behind, Function<Caller, ExternalContacts> as) {
        super(remote);
        this.behind = behind;
        this.as = as;
    }

    @Override
    public Identities identities() {
        return new StagedIdentities(super.identities(), behind.identities());
    }

    @Override
    public Conversations conversations() {
        return new StagedConversations(super.conversations(), behind.conversations());
    }

    @Override
    public JourneySessions journeySessions() {
        return new StagedSessions(super.journeySessions(), behind.journeySessions());
    }

    @Override
    public ExternalContacts actingAs(Caller caller) {
        return as.apply(caller);
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
