package org.externalcontacts.wire.internal.conversation;

import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Which contact a communication is linked with. */
@Mapper(config = WireMapping.class)
public interface ConversationMapper {

    /** The one mapper; it has no state. */
    ConversationMapper INSTANCE = Mappers.getMapper(ConversationMapper.class);

    /** The body that associates, or disassociates when there is no contact (BEHAVIOUR 12.1). */
    @Mapping(target = "externalContactId", source = "contact")
    @Mapping(target = "conversationId", source = "communication.conversation")
    @Mapping(target = "communicationId", source = "communication.communication")
    @Mapping(target = "mediaType", source = "communication.mediaType")
    ConversationAssociationDto dto(Communication communication, Option<ContactId> contact);

    /** The communication that a body is about; it must be of the conversation that the path names (BEHAVIOUR 12.2). */
    static Option<Communication> communication(
            ConversationId conversation, ConversationAssociationDto dto, Reading reading) {
        Option<ConversationId> named = reading.requiredId("conversationId", dto.conversationId(), ConversationId::of);
        named.filter(id -> !id.equals(conversation))
                .forEach(id -> reading.remember(
                        "conversationId", Option.some(id.text()), "is not the conversation of the path"));
        Option<CommunicationId> communication =
                reading.requiredId("communicationId", dto.communicationId(), CommunicationId::of);
        Option<String> mediaType = reading.required("mediaType", dto.mediaType());
        return reading.when(() -> new Communication(conversation, communication.get(), new MediaType(mediaType.get())));
    }
}
