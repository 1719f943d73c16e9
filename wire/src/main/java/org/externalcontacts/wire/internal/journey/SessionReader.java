package org.externalcontacts.wire.internal.journey;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.AcdOutcome;
import org.externalcontacts.domain.journey.Channel;
import org.externalcontacts.domain.journey.ChannelType;
import org.externalcontacts.domain.journey.CustomerIdType;
import org.externalcontacts.domain.journey.Direction;
import org.externalcontacts.domain.journey.DisconnectType;
import org.externalcontacts.domain.journey.Disposition;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.EventId;
import org.externalcontacts.domain.journey.LastEvent;
import org.externalcontacts.domain.journey.MessageType;
import org.externalcontacts.domain.journey.OutcomeAchievement;
import org.externalcontacts.domain.journey.OutcomeId;
import org.externalcontacts.domain.journey.QueueId;
import org.externalcontacts.domain.journey.SegmentAssignment;
import org.externalcontacts.domain.journey.SegmentId;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionActivity;
import org.externalcontacts.domain.journey.SessionAttributes;
import org.externalcontacts.domain.journey.SessionConversation;
import org.externalcontacts.domain.journey.SessionCustomer;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.journey.SessionReference;
import org.externalcontacts.domain.journey.SessionResults;
import org.externalcontacts.domain.journey.SessionType;
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
        return new SessionDetails(
                Option.of(dto.type()).map(SessionType::new),
                new SessionCustomer(
                        Option.of(dto.customerId()),
                        Option.of(dto.customerIdType()).map(CustomerIdType::new),
                        Option.of(dto.authenticated())),
                new SessionReference(
                        Option.of(dto.externalId()), Option.of(dto.externalUrl()), Option.of(dto.shortId())),
                VisitReader.client(dto),
                VisitReader.place(dto),
                VisitReader.visit(dto),
                activity(dto, reading),
                conversation(dto, reading),
                results(dto, reading),
                new SessionAttributes(
                        each(
                                dto.attributes(),
                                given -> new EventAttribute(Option.of(given.dataType()), Option.of(given.value()))),
                        each(
                                dto.attributeLists(),
                                given -> new EventAttributeList(
                                        Option.of(given.dataType()), OptionMapping.list(given.values())))));
    }

    private static SessionActivity activity(SessionDto dto, Reading reading) {
        return new SessionActivity(
                Option.of(dto.durationInSeconds()).map(Duration::ofSeconds),
                Option.of(dto.eventCount()),
                Option.of(dto.pageviewCount()),
                Option.of(dto.screenviewCount()),
                Option.of(dto.lastEvent())
                        .map(event -> new LastEvent(
                                reading.id("lastEvent.id", event.id(), EventId::of),
                                Option.of(event.eventName()),
                                reading.time("lastEvent.createdDate", event.createdDate()))),
                reading.time("idleDate", dto.idleDate()),
                reading.time("awayDate", dto.awayDate()));
    }

    private static SessionConversation conversation(SessionDto dto, Reading reading) {
        return new SessionConversation(
                Option.of(dto.lastConnectedQueue())
                        .flatMap(queue -> reading.id("lastConnectedQueue.id", queue.id(), QueueId::of)),
                user("lastConnectedUser.id", dto.lastConnectedUser(), reading),
                Option.of(dto.lastUserDisposition())
                        .map(given -> new Disposition(
                                Option.of(given.code()),
                                Option.of(given.notes()),
                                user("lastUserDisposition.user.id", given.user(), reading))),
                OptionMapping.list(dto.conversationChannels())
                        .map(channel -> new Channel(
                                Option.of(channel.type()).map(ChannelType::new),
                                Option.of(channel.messageType()).map(MessageType::new),
                                Option.of(channel.platform()))),
                Option.of(dto.originatingDirection()).map(Direction::new),
                Option.of(dto.conversationSubject()),
                Option.of(dto.lastUserDisconnectType()).map(DisconnectType::new),
                Option.of(dto.lastAcdOutcome()).map(AcdOutcome::new));
    }

    private static SessionResults results(SessionDto dto, Reading reading) {
        return new SessionResults(
                reading.each("outcomeAchievements", dto.outcomeAchievements(), SessionReader::outcome),
                reading.each("segmentAssignments", dto.segmentAssignments(), SessionReader::segment));
    }

    private static OutcomeAchievement outcome(OutcomeAchievementDto dto, Reading reading) {
        return new OutcomeAchievement(
                Option.of(dto.outcome()).flatMap(outcome -> reading.id("outcome.id", outcome.id(), OutcomeId::of)),
                reading.time("achievedDate", dto.achievedDate()));
    }

    private static SegmentAssignment segment(SessionSegmentAssignmentDto dto, Reading reading) {
        return new SegmentAssignment(
                Option.of(dto.segment()).flatMap(segment -> reading.id("segment.id", segment.id(), SegmentId::of)),
                reading.time("assignedDate", dto.assignedDate()));
    }

    private static Option<UserId> user(String field, @Nullable EntityRefDto user, Reading reading) {
        return user == null ? Option.none() : reading.id(field, user.id(), UserId::of);
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
