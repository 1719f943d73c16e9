package org.externalcontacts.wire.internal.journey;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.JourneyValue;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.externalcontacts.wire.internal.reference.SelfUris;

/** Journey sessions. */
public final class SessionForm {

    /** The members of a session. */
    public static final BodyForm<Session> FORM = new BodyForm<>();

    private static final Member<Session, String> ID = FORM.text("id");

    private static final DetailFields<Session, SessionDetails> DETAILS = new DetailFields<Session, SessionDetails>(FORM)
            .text(SessionDetails.CUSTOMER_ID)
            .openValue(SessionDetails.CUSTOMER_ID_TYPE, JourneyValue.CustomerIdType::new)
            .openValue(SessionDetails.TYPE, JourneyValue.SessionType::new)
            .text(SessionDetails.EXTERNAL_ID)
            .text(SessionDetails.EXTERNAL_URL)
            .text(SessionDetails.SHORT_ID)
            .parts(SessionDetails.OUTCOMES, VisitForms.OUTCOME)
            .parts(SessionDetails.SEGMENTS, VisitForms.SEGMENT)
            .entries(SessionDetails.ATTRIBUTES, VisitForms.ATTRIBUTE)
            .entries(SessionDetails.ATTRIBUTE_LISTS, VisitForms.ATTRIBUTE_LIST)
            .part(SessionDetails.BROWSER, VisitForms.BROWSER)
            .part(SessionDetails.DEVICE, VisitForms.DEVICE)
            .part(SessionDetails.GEOLOCATION, VisitForms.GEOLOCATION)
            .text(SessionDetails.IP_ADDRESS)
            .text(SessionDetails.IP_ORGANIZATION)
            .part(SessionDetails.LAST_PAGE, VisitForms.PAGE)
            .part(SessionDetails.CAMPAIGN, VisitForms.CAMPAIGN)
            .part(SessionDetails.REFERRER, VisitForms.REFERRER)
            .texts(SessionDetails.SEARCH_TERMS)
            .text(SessionDetails.USER_AGENT)
            .duration(SessionDetails.DURATION)
            .count(SessionDetails.EVENTS)
            .count(SessionDetails.PAGE_VIEWS)
            .count(SessionDetails.SCREEN_VIEWS)
            .part(SessionDetails.LAST_EVENT, VisitForms.LAST_EVENT)
            .reference(SessionDetails.LAST_QUEUE, SessionDetails.QueueId::of)
            .reference(SessionDetails.LAST_USER, UserId::of)
            .part(SessionDetails.LAST_DISPOSITION, VisitForms.DISPOSITION)
            .parts(SessionDetails.CHANNELS, VisitForms.CHANNEL)
            .openValue(SessionDetails.DIRECTION, JourneyValue.Direction::new)
            .text(SessionDetails.SUBJECT)
            .openValue(SessionDetails.LAST_DISCONNECT, JourneyValue.DisconnectType::new)
            .openValue(SessionDetails.LAST_ACD_OUTCOME, JourneyValue.AcdOutcome::new)
            .flag(SessionDetails.AUTHENTICATED);

    static {
        // A session can be asked for by its contact only, so it has no address of its own.
        FORM.text("selfUri");
    }

    private static final Member<Session, String> CREATED = FORM.text("createdDate");
    private static final Member<Session, String> ENDED = FORM.text("endedDate");
    private static final Member<Session, EntityRefDto> CONTACT = FORM.object("externalContact", EntityRefDto.class);

    private static final DetailFields<Session, SessionDetails> ABSENCE = new DetailFields<Session, SessionDetails>(FORM)
            .moment(SessionDetails.AWAY)
            .moment(SessionDetails.IDLE);

    private static final Member<Session, EntityRefDto> CONVERSATION = FORM.object("conversation", EntityRefDto.class);

    private SessionForm() {}

    /** The session for answers. */
    public static Body<Session> body(Session session) {
        Body<Session> body = FORM.empty()
                .put(ID, session.id().text())
                .put(CREATED, Times.text(session.created()))
                .put(ENDED, Times.text(session.ended()))
                .put(CONTACT, new EntityRefDto(session.contact().text(), SelfUris.of(session.contact())))
                .put(
                        CONVERSATION,
                        session.conversation()
                                .map(id -> EntityRefDto.of(id.text()))
                                .getOrNull());
        return write(session.details(), body);
    }

    /** What is known of a session, without the session itself. */
    public static Body<Session> body(SessionDetails details) {
        return write(details, FORM.empty());
    }

    /** What is known of a session. */
    public static SessionDetails details(Body<Session> body, ReadContext reading) {
        return ABSENCE.read(body, DETAILS.read(body, SessionDetails.empty(), reading), reading);
    }

    private static Body<Session> write(SessionDetails details, Body<Session> body) {
        DETAILS.write(details, body);
        ABSENCE.write(details, body);
        return body;
    }

    /** A session; none, with a violation, if a required member is missing. */
    public static Option<Session> session(Body<Session> body, ReadContext reading) {
        Option<SessionId> id = reading.requiredId("id", body.get(ID), SessionId::of);
        Option<ContactId> contact = reading.required("externalContact", body.get(CONTACT))
                .flatMap(reference -> reading.requiredId("externalContact.id", reference.id(), ContactId::of));
        Option<Instant> created = reading.requiredTime("createdDate", body.get(CREATED));
        Option<Instant> ended = reading.time("endedDate", body.get(ENDED));
        Option<ConversationId> conversation = Option.of(body.get(CONVERSATION))
                .flatMap(reference -> reading.id("conversation.id", reference.id(), ConversationId::of));
        SessionDetails details = details(body, reading);
        return reading.when(() -> new Session(id.get(), contact.get(), conversation, created.get(), ended, details));
    }
}
