package org.externalcontacts.wire.internal.journey;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.Channel;
import org.externalcontacts.domain.journey.Disposition;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.JourneyValue.AcdOutcome;
import org.externalcontacts.domain.journey.JourneyValue.ChannelType;
import org.externalcontacts.domain.journey.JourneyValue.CustomerIdType;
import org.externalcontacts.domain.journey.JourneyValue.Direction;
import org.externalcontacts.domain.journey.JourneyValue.DisconnectType;
import org.externalcontacts.domain.journey.JourneyValue.MessageType;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.externalcontacts.domain.journey.LastEvent;
import org.externalcontacts.domain.journey.LastEvent.EventId;
import org.externalcontacts.domain.journey.OutcomeAchievement;
import org.externalcontacts.domain.journey.OutcomeAchievement.OutcomeId;
import org.externalcontacts.domain.journey.SegmentAssignment;
import org.externalcontacts.domain.journey.SegmentAssignment.SegmentId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** Reads journey sessions. */
public final class SessionReader {

    private SessionReader() {}

    /** A session; none if what makes it one is missing, which the reading remembers. */
    public static Option<Session> session(SessionDto dto, Reading reading) {
        Option<SessionId> id = reading.requiredId("id", dto.id(), SessionId::of);
        Option<ContactId> contact = reading.required("externalContact", dto.externalContact())
                .flatMap(reference -> reading.requiredId("externalContact.id", reference.id(), ContactId::of));
        Option<Instant> created = reading.requiredTime("createdDate", dto.createdDate());
        Option<Instant> ended = reading.time("endedDate", dto.endedDate());
        Option<ConversationId> conversation = Option.of(dto.conversation())
                .flatMap(reference -> reading.id("conversation.id", reference.id(), ConversationId::of));
        SessionDetails details = details(dto, reading);
        return reading.when(() -> new Session(id.get(), contact.get(), conversation, created.get(), ended, details));
    }

    private static SessionDetails details(SessionDto dto, Reading reading) {
        SessionDetails known = SessionDetails.empty()
                .with(SessionDetails.TYPE, value(dto.type(), SessionType::new))
                .with(SessionDetails.CUSTOMER_ID, dto.customerId())
                .with(SessionDetails.CUSTOMER_ID_TYPE, value(dto.customerIdType(), CustomerIdType::new))
                .with(SessionDetails.AUTHENTICATED, dto.authenticated())
                .with(SessionDetails.EXTERNAL_ID, dto.externalId())
                .with(SessionDetails.EXTERNAL_URL, dto.externalUrl())
                .with(SessionDetails.SHORT_ID, dto.shortId());
        known = visit(known, dto);
        known = activity(known, dto, reading);
        known = conversation(known, dto, reading);
        return results(known, dto, reading);
    }

    private static SessionDetails visit(SessionDetails known, SessionDto dto) {
        return known.with(SessionDetails.BROWSER, VisitMapper.browser(dto.browser()))
                .with(SessionDetails.DEVICE, VisitMapper.device(dto.device()))
                .with(SessionDetails.USER_AGENT, dto.userAgentString())
                .with(SessionDetails.GEOLOCATION, VisitMapper.geolocation(dto.geolocation()))
                .with(SessionDetails.IP_ADDRESS, dto.ipAddress())
                .with(SessionDetails.IP_ORGANIZATION, dto.ipOrganization())
                .with(SessionDetails.LAST_PAGE, VisitMapper.page(dto.lastPage()))
                .with(SessionDetails.CAMPAIGN, VisitMapper.campaign(dto.mktCampaign()))
                .with(SessionDetails.REFERRER, VisitMapper.referrer(dto.referrer()))
                .with(SessionDetails.SEARCH_TERMS, OptionMapping.list(dto.searchTerms()));
    }

    private static SessionDetails activity(SessionDetails known, SessionDto dto, Reading reading) {
        return known.with(SessionDetails.DURATION, value(dto.durationInSeconds(), Duration::ofSeconds))
                .with(SessionDetails.EVENTS, dto.eventCount())
                .with(SessionDetails.PAGE_VIEWS, dto.pageviewCount())
                .with(SessionDetails.SCREEN_VIEWS, dto.screenviewCount())
                .with(SessionDetails.LAST_EVENT, value(dto.lastEvent(), event -> event(event, reading)))
                .with(
                        SessionDetails.IDLE,
                        reading.time("idleDate", dto.idleDate()).getOrNull())
                .with(
                        SessionDetails.AWAY,
                        reading.time("awayDate", dto.awayDate()).getOrNull());
    }

    private static LastEvent event(SessionLastEventDto dto, Reading reading) {
        return LastEvent.empty()
                .with(
                        LastEvent.ID,
                        reading.id("lastEvent.id", dto.id(), EventId::of).getOrNull())
                .with(LastEvent.NAME, dto.eventName())
                .with(
                        LastEvent.CREATED,
                        reading.time("lastEvent.createdDate", dto.createdDate()).getOrNull());
    }

    private static SessionDetails conversation(SessionDetails known, SessionDto dto, Reading reading) {
        return known.with(
                        SessionDetails.LAST_QUEUE,
                        id("lastConnectedQueue.id", dto.lastConnectedQueue(), SessionDetails.QueueId::of, reading))
                .with(
                        SessionDetails.LAST_USER,
                        id("lastConnectedUser.id", dto.lastConnectedUser(), UserId::of, reading))
                .with(
                        SessionDetails.LAST_DISPOSITION,
                        value(dto.lastUserDisposition(), given -> disposition(given, reading)))
                .with(
                        SessionDetails.CHANNELS,
                        OptionMapping.list(dto.conversationChannels()).map(SessionReader::channel))
                .with(SessionDetails.DIRECTION, value(dto.originatingDirection(), Direction::new))
                .with(SessionDetails.SUBJECT, dto.conversationSubject())
                .with(SessionDetails.LAST_DISCONNECT, value(dto.lastUserDisconnectType(), DisconnectType::new))
                .with(SessionDetails.LAST_ACD_OUTCOME, value(dto.lastAcdOutcome(), AcdOutcome::new));
    }

    private static Disposition disposition(ConversationUserDispositionDto dto, Reading reading) {
        return Disposition.empty()
                .with(Disposition.CODE, dto.code())
                .with(Disposition.NOTES, dto.notes())
                .with(Disposition.USER, id("lastUserDisposition.user.id", dto.user(), UserId::of, reading));
    }

    private static Channel channel(ConversationChannelDto dto) {
        return Channel.empty()
                .with(Channel.TYPE, value(dto.type(), ChannelType::new))
                .with(Channel.MESSAGE_TYPE, value(dto.messageType(), MessageType::new))
                .with(Channel.PLATFORM, dto.platform());
    }

    private static SessionDetails results(SessionDetails known, SessionDto dto, Reading reading) {
        return known.with(
                        SessionDetails.OUTCOMES,
                        reading.each("outcomeAchievements", dto.outcomeAchievements(), SessionReader::outcome))
                .with(
                        SessionDetails.SEGMENTS,
                        reading.each("segmentAssignments", dto.segmentAssignments(), SessionReader::segment))
                .with(SessionDetails.ATTRIBUTES, each(dto.attributes(), SessionReader::attribute))
                .with(SessionDetails.ATTRIBUTE_LISTS, each(dto.attributeLists(), SessionReader::attributeList));
    }

    private static OutcomeAchievement outcome(OutcomeAchievementDto dto, Reading reading) {
        return OutcomeAchievement.empty()
                .with(OutcomeAchievement.OUTCOME, id("outcome.id", dto.outcome(), OutcomeId::of, reading))
                .with(
                        OutcomeAchievement.ACHIEVED,
                        reading.time("achievedDate", dto.achievedDate()).getOrNull());
    }

    private static SegmentAssignment segment(SessionSegmentAssignmentDto dto, Reading reading) {
        return SegmentAssignment.empty()
                .with(SegmentAssignment.SEGMENT, id("segment.id", dto.segment(), SegmentId::of, reading))
                .with(
                        SegmentAssignment.ASSIGNED,
                        reading.time("assignedDate", dto.assignedDate()).getOrNull());
    }

    private static EventAttribute attribute(CustomEventAttributeDto dto) {
        return EventAttribute.empty()
                .with(EventAttribute.DATA_TYPE, dto.dataType())
                .with(EventAttribute.VALUE, dto.value());
    }

    private static EventAttributeList attributeList(CustomEventAttributeListDto dto) {
        return EventAttributeList.empty()
                .with(EventAttributeList.DATA_TYPE, dto.dataType())
                .with(EventAttributeList.VALUES, OptionMapping.list(dto.values()));
    }

    private static <S, T> @Nullable T value(@Nullable S given, Function<S, T> make) {
        return given == null ? null : make.apply(given);
    }

    private static <I> @Nullable I id(
            String field,
            @Nullable EntityRefDto reference,
            Function<String, Validation<Seq<Violation>, I>> read,
            Reading reading) {
        return reference == null
                ? null
                : reading.id(field, reference.id(), read).getOrNull();
    }

    private static <S, T> Map<String, T> each(
            java.util.@Nullable Map<String, @Nullable S> given, Function<S, T> change) {
        Map<String, T> changed = LinkedHashMap.empty();
        if (given != null) {
            for (java.util.Map.Entry<String, @Nullable S> entry : given.entrySet()) {
                S value = entry.getValue();
                if (value != null) {
                    changed = changed.put(entry.getKey(), change.apply(value));
                }
            }
        }
        return changed;
    }
}
