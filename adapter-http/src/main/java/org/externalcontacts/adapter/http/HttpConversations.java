package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.endpoint.ConversationEndpoints;
import org.externalcontacts.wire.internal.endpoint.NoBody;

/** Conversations of a remote system. It accepts associations and returns none. */
final class HttpConversations implements Conversations {

    private final Remote remote;

    HttpConversations(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Done> associate(Communication communication, ContactId contact) {
        return remote.done(put(communication, Option.some(contact)).about(contact.text()));
    }

    @Override
    public Either<Refusal, Done> disassociate(Communication communication) {
        return remote.done(put(communication, Option.none()));
    }

    @Override
    public Either<Refusal, List<Association>> of(ConversationId conversation) {
        return remote.notSupported("associations");
    }

    private static ApiRequest<NoBody, Done> put(Communication communication, Option<ContactId> contact) {
        return to(ConversationEndpoints.PUT_CONVERSATION, communication.conversation())
                .body(ConversationAssociationDto.of(communication, contact));
    }
}
