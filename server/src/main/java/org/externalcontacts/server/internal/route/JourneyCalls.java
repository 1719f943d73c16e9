package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.query;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.endpoint.ConversationEndpoints;
import org.externalcontacts.wire.internal.endpoint.JourneyEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.json.ReadContext;

/** The operations on journey sessions and conversations: what contacts take part in. */
final class JourneyCalls {

    private JourneyCalls() {}

    static void register(OperationHandlers handlers) {
        handlers.answering(
                JourneyEndpoints.GET_CONTACT_JOURNEY_SESSIONS,
                query(JourneyCalls::listed),
                (engine, contact, query) -> engine.journeySessions().ofContact(contact, query),
                JourneyCalls::listing);
        handlers.on(
                ConversationEndpoints.PUT_CONVERSATION,
                call -> call.ids().flatMap(id -> call.entity((dto, reading) -> link(id, dto, reading))),
                (engine, id, link) -> link.contact()
                        .fold(
                                () -> engine.conversations().disassociate(link.communication()),
                                contact -> engine.conversations().associate(link.communication(), contact)),
                Function.identity());
    }

    private static SessionQuery listed(OperationCall<?, ?> call) {
        return new SessionQuery(
                call.number(QueryParameter.PAGE_SIZE, SessionQuery.first().pageSize()),
                call.text(QueryParameter.AFTER).map(Cursor::new),
                call.flag(QueryParameter.INCLUDE_MERGED));
    }

    private static SessionListingDto listing(OperationCall<?, ?> call, CursorPage<Session> page) {
        return new SessionListingDto(
                page.entities().map(SessionForm::body).toJavaList(),
                Listings.next(call, QueryParameter.AFTER, page.next()),
                Listings.self(call.request()),
                null);
    }

    private static Option<Link> link(ConversationId conversation, ConversationAssociationDto dto, ReadContext reading) {
        Option<ContactId> contact = reading.id("externalContactId", dto.externalContactId(), ContactId::of);
        return dto.communication(conversation, reading).map(communication -> new Link(communication, contact));
    }

    /** A communication, and the contact that it is to be linked with; none to take the link away (rule 12.1). */
    private record Link(Communication communication, Option<ContactId> contact) {}
}
