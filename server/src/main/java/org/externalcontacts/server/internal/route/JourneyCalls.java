package org.externalcontacts.server.internal.route;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.conversation.ConversationMapper;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.journey.SessionMapper;
import org.externalcontacts.wire.internal.json.Reading;

/** The operations on journey sessions and conversations: what contacts take part in. */
final class JourneyCalls {

    private JourneyCalls() {}

    static void register(OperationHandlers handlers) {
        handlers.put(Operation.GET_CONTACT_JOURNEY_SESSIONS, (engine, call) -> {
            Option<ContactId> id = call.id("contactId", ContactId::of);
            SessionQuery query = new SessionQuery(
                    call.number(QueryParameter.PAGE_SIZE, SessionQuery.first().pageSize()),
                    call.text(QueryParameter.AFTER).map(Cursor::new),
                    call.flag(QueryParameter.INCLUDE_MERGED));
            return call.then(
                    () -> engine.journeySessions().ofContact(id.get(), query),
                    page -> new SessionListingDto(
                            page.entities().map(SessionMapper::dto).toJavaList(),
                            Listings.next(call, QueryParameter.AFTER, page.next()),
                            Listings.self(call.request()),
                            null));
        });
        handlers.put(Operation.PUT_CONVERSATION, JourneyCalls::associate);
    }

    private static Either<Refusal, Option<Object>> associate(ExternalContacts engine, Call call) {
        Option<ConversationId> conversation = call.id("conversationId", ConversationId::of);
        Option<Link> link =
                conversation.flatMap(id -> call.entity(Models.ASSOCIATION, (dto, reading) -> link(id, dto, reading)));
        return call.then(() -> link.get()
                        .contact()
                        .fold(
                                () -> engine.conversations()
                                        .disassociate(link.get().communication()),
                                contact -> engine.conversations()
                                        .associate(link.get().communication(), contact)))
                .map(done -> OperationHandler.NO_BODY);
    }

    private static Option<Link> link(ConversationId conversation, ConversationAssociationDto dto, Reading reading) {
        Option<ContactId> contact = reading.id("externalContactId", dto.externalContactId(), ContactId::of);
        return ConversationMapper.communication(conversation, dto, reading)
                .map(communication -> new Link(communication, contact));
    }

    /** A communication, and the contact that it is to be linked with; none to take the link away (BEHAVIOUR 12.1). */
    private record Link(Communication communication, Option<ContactId> contact) {}
}
