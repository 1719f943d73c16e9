package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.CONVERSATION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;

import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;

/** Links between conversations and contacts. */
public final class ConversationEndpoints {

    private static final EndpointGroup CONVERSATIONS = new EndpointGroup(Tag.CONVERSATIONS, EntityKind.CONTACT);

    public static final Endpoint<ConversationId, ConversationAssociationDto, Done> PUT_CONVERSATION = CONVERSATIONS
            .put(
                    Operation.PUT_CONVERSATION,
                    "Link a communication with a contact, or end the link",
                    path("/conversations/{}", CONVERSATION_ID))
            .takes(Models.ASSOCIATION)
            .refuses(404)
            .answersNothing(202);

    private ConversationEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return CONVERSATIONS.endpoints();
    }
}
