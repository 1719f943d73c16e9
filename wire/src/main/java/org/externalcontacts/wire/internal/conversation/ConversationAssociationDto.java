package org.externalcontacts.wire.internal.conversation;

import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.jspecify.annotations.Nullable;

/** Which contact a communication is linked with; without a contact the link is taken away. */
public record ConversationAssociationDto(
        @Nullable String externalContactId,
        @Nullable String conversationId,
        @Nullable String communicationId,
        @Nullable String mediaType) {

    /** The body that associates, or disassociates when there is no contact (rule 12.1). */
    public static ConversationAssociationDto of(Communication communication, Option<ContactId> contact) {
        return new ConversationAssociationDto(
                contact.map(ContactId::text).getOrNull(),
                communication.conversation().text(),
                communication.communication().text(),
                communication.mediaType().text());
    }

    /** The communication that the body is about; it must be of the conversation that the path names (rule 12.2). */
    public Option<Communication> communication(ConversationId conversation, ReadContext reading) {
        Option<ConversationId> named = reading.requiredId("conversationId", conversationId, ConversationId::of);
        named.filter(id -> !id.equals(conversation))
                .forEach(id -> reading.remember(
                        "conversationId", Option.some(id.text()), "is not the conversation of the path"));
        Option<CommunicationId> communication =
                reading.requiredId("communicationId", communicationId, CommunicationId::of);
        Option<String> media = reading.required("mediaType", mediaType);
        return reading.when(() -> new Communication(conversation, communication.get(), new MediaType(media.get())));
    }
}
