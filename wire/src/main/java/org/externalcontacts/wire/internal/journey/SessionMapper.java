package org.externalcontacts.wire.internal.journey;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.journey.Channel;
import org.externalcontacts.domain.journey.Disposition;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.LastEvent;
import org.externalcontacts.domain.journey.OutcomeAchievement;
import org.externalcontacts.domain.journey.SegmentAssignment;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** Writes journey sessions. */
public final class SessionMapper {

    private SessionMapper() {}

    /** The session as answers carry it. */
    public static SessionDto dto(Session session) {
        SessionDetails details = session.details();
        return new SessionDto(
                session.id().text(),
                details.get(SessionDetails.CUSTOMER_ID).getOrNull(),
                OptionMapping.openValue(details.get(SessionDetails.CUSTOMER_ID_TYPE)),
                OptionMapping.openValue(details.get(SessionDetails.TYPE)),
                details.get(SessionDetails.EXTERNAL_ID).getOrNull(),
                details.get(SessionDetails.EXTERNAL_URL).getOrNull(),
                details.get(SessionDetails.SHORT_ID).getOrNull(),
                OptionMapping.each(details.list(SessionDetails.OUTCOMES), SessionMapper::outcome),
                OptionMapping.each(details.list(SessionDetails.SEGMENTS), SessionMapper::segment),
                each(details.get(SessionDetails.ATTRIBUTES), SessionMapper::attribute),
                each(details.get(SessionDetails.ATTRIBUTE_LISTS), SessionMapper::attributeList),
                details.get(SessionDetails.BROWSER).map(VisitMapper::browser).getOrNull(),
                details.get(SessionDetails.DEVICE).map(VisitMapper::device).getOrNull(),
                details.get(SessionDetails.GEOLOCATION)
                        .map(VisitMapper::geolocation)
                        .getOrNull(),
                details.get(SessionDetails.IP_ADDRESS).getOrNull(),
                details.get(SessionDetails.IP_ORGANIZATION).getOrNull(),
                details.get(SessionDetails.LAST_PAGE).map(VisitMapper::page).getOrNull(),
                details.get(SessionDetails.CAMPAIGN).map(VisitMapper::campaign).getOrNull(),
                details.get(SessionDetails.REFERRER).map(VisitMapper::referrer).getOrNull(),
                OptionMapping.texts(details.list(SessionDetails.SEARCH_TERMS)),
                details.get(SessionDetails.USER_AGENT).getOrNull(),
                OptionMapping.seconds(details.get(SessionDetails.DURATION)),
                details.get(SessionDetails.EVENTS).getOrNull(),
                details.get(SessionDetails.PAGE_VIEWS).getOrNull(),
                details.get(SessionDetails.SCREEN_VIEWS).getOrNull(),
                details.get(SessionDetails.LAST_EVENT).map(SessionMapper::event).getOrNull(),
                reference(details.get(SessionDetails.LAST_QUEUE)),
                reference(details.get(SessionDetails.LAST_USER)),
                details.get(SessionDetails.LAST_DISPOSITION)
                        .map(SessionMapper::disposition)
                        .getOrNull(),
                OptionMapping.each(details.list(SessionDetails.CHANNELS), SessionMapper::channel),
                OptionMapping.openValue(details.get(SessionDetails.DIRECTION)),
                details.get(SessionDetails.SUBJECT).getOrNull(),
                OptionMapping.openValue(details.get(SessionDetails.LAST_DISCONNECT)),
                OptionMapping.openValue(details.get(SessionDetails.LAST_ACD_OUTCOME)),
                details.get(SessionDetails.AUTHENTICATED).getOrNull(),
                null,
                Times.text(session.created()),
                OptionMapping.moment(session.ended()),
                ContactMapper.INSTANCE.reference(session.contact()),
                OptionMapping.moment(details.get(SessionDetails.AWAY)),
                OptionMapping.moment(details.get(SessionDetails.IDLE)),
                reference(session.conversation()));
    }

    private static OutcomeAchievementDto outcome(OutcomeAchievement outcome) {
        return new OutcomeAchievementDto(
                reference(outcome.get(OutcomeAchievement.OUTCOME)),
                OptionMapping.moment(outcome.get(OutcomeAchievement.ACHIEVED)));
    }

    private static SessionSegmentAssignmentDto segment(SegmentAssignment segment) {
        return new SessionSegmentAssignmentDto(
                reference(segment.get(SegmentAssignment.SEGMENT)),
                OptionMapping.moment(segment.get(SegmentAssignment.ASSIGNED)));
    }

    private static CustomEventAttributeDto attribute(EventAttribute attribute) {
        return new CustomEventAttributeDto(
                attribute.get(EventAttribute.DATA_TYPE).getOrNull(),
                attribute.get(EventAttribute.VALUE).getOrNull());
    }

    private static CustomEventAttributeListDto attributeList(EventAttributeList attribute) {
        return new CustomEventAttributeListDto(
                attribute.get(EventAttributeList.DATA_TYPE).getOrNull(),
                OptionMapping.texts(attribute.list(EventAttributeList.VALUES)));
    }

    private static SessionLastEventDto event(LastEvent event) {
        return new SessionLastEventDto(
                OptionMapping.idText(event.get(LastEvent.ID)),
                event.get(LastEvent.NAME).getOrNull(),
                OptionMapping.moment(event.get(LastEvent.CREATED)));
    }

    private static ConversationUserDispositionDto disposition(Disposition disposition) {
        return new ConversationUserDispositionDto(
                disposition.get(Disposition.CODE).getOrNull(),
                disposition.get(Disposition.NOTES).getOrNull(),
                reference(disposition.get(Disposition.USER)));
    }

    private static ConversationChannelDto channel(Channel channel) {
        return new ConversationChannelDto(
                OptionMapping.openValue(channel.get(Channel.TYPE)),
                OptionMapping.openValue(channel.get(Channel.MESSAGE_TYPE)),
                channel.get(Channel.PLATFORM).getOrNull());
    }

    private static @Nullable EntityRefDto reference(Option<? extends PlatformId> id) {
        return id.map(of -> EntityRefDto.of(of.text())).getOrNull();
    }

    private static <S, T> java.util.@Nullable Map<String, T> each(Option<Map<String, S>> given, Function<S, T> change) {
        return given.map(entries -> {
                    java.util.Map<String, T> changed = new LinkedHashMap<>();
                    entries.forEach((key, value) -> changed.put(key, change.apply(value)));
                    return changed;
                })
                .getOrNull();
    }
}
