package org.externalcontacts.wire.internal.journey;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.Browser;
import org.externalcontacts.domain.journey.Campaign;
import org.externalcontacts.domain.journey.Channel;
import org.externalcontacts.domain.journey.Device;
import org.externalcontacts.domain.journey.Disposition;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.Geolocation;
import org.externalcontacts.domain.journey.LastEvent;
import org.externalcontacts.domain.journey.OutcomeAchievement;
import org.externalcontacts.domain.journey.Referrer;
import org.externalcontacts.domain.journey.SegmentAssignment;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.WebPage;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Writes journey sessions: the model's groups are flat on the wire. */
@Mapper(config = WireMapping.class)
public interface SessionMapper {

    /** The one mapper; it has no state. */
    SessionMapper INSTANCE = Mappers.getMapper(SessionMapper.class);

    /** The session as answers carry it. */
    @Mapping(target = "customerId", source = "details.customer.id")
    @Mapping(target = "customerIdType", source = "details.customer.idType")
    @Mapping(target = "authenticated", source = "details.customer.authenticated")
    @Mapping(target = "type", source = "details.type")
    @Mapping(target = "externalId", source = "details.reference.externalId")
    @Mapping(target = "externalUrl", source = "details.reference.externalUrl")
    @Mapping(target = "shortId", source = "details.reference.shortId")
    @Mapping(target = "outcomeAchievements", source = "details.results.outcomes")
    @Mapping(target = "segmentAssignments", source = "details.results.segments")
    @Mapping(target = "attributes", source = "details.attributes.single")
    @Mapping(target = "attributeLists", source = "details.attributes.lists")
    @Mapping(target = "browser", source = "details.client.browser")
    @Mapping(target = "device", source = "details.client.device")
    @Mapping(target = "userAgentString", source = "details.client.userAgent")
    @Mapping(target = "geolocation", source = "details.place.geolocation")
    @Mapping(target = "ipAddress", source = "details.place.ipAddress")
    @Mapping(target = "ipOrganization", source = "details.place.ipOrganization")
    @Mapping(target = "lastPage", source = "details.visit.lastPage")
    @Mapping(target = "mktCampaign", source = "details.visit.campaign")
    @Mapping(target = "referrer", source = "details.visit.referrer")
    @Mapping(target = "searchTerms", source = "details.visit.searchTerms")
    @Mapping(target = "durationInSeconds", source = "details.activity.duration")
    @Mapping(target = "eventCount", source = "details.activity.events")
    @Mapping(target = "pageviewCount", source = "details.activity.pageViews")
    @Mapping(target = "screenviewCount", source = "details.activity.screenViews")
    @Mapping(target = "lastEvent", source = "details.activity.lastEvent")
    @Mapping(target = "idleDate", source = "details.activity.idle")
    @Mapping(target = "awayDate", source = "details.activity.away")
    @Mapping(target = "lastConnectedQueue", source = "details.conversation.lastQueue", qualifiedByName = "reference")
    @Mapping(target = "lastConnectedUser", source = "details.conversation.lastUser", qualifiedByName = "reference")
    @Mapping(target = "lastUserDisposition", source = "details.conversation.lastDisposition")
    @Mapping(target = "conversationChannels", source = "details.conversation.channels")
    @Mapping(target = "originatingDirection", source = "details.conversation.direction")
    @Mapping(target = "conversationSubject", source = "details.conversation.subject")
    @Mapping(target = "lastUserDisconnectType", source = "details.conversation.lastDisconnect")
    @Mapping(target = "lastAcdOutcome", source = "details.conversation.lastAcdOutcome")
    @Mapping(target = "createdDate", source = "created")
    @Mapping(target = "endedDate", source = "ended")
    @Mapping(target = "externalContact", source = "contact")
    @Mapping(target = "conversation", source = "conversation", qualifiedByName = "reference")
    @Mapping(target = "selfUri", ignore = true)
    SessionDto dto(Session session);

    @Named("some")
    @Mapping(target = "lang", source = "language")
    @Mapping(target = "isMobile", source = "mobile")
    @Mapping(target = "featuresFlash", source = "runsFlash")
    @Mapping(target = "featuresJava", source = "runsJava")
    @Mapping(target = "featuresPdf", source = "showsPdf")
    @Mapping(target = "featuresWebrtc", source = "speaksWebrtc")
    BrowserDto some(Browser browser);

    @Named("some")
    @Mapping(target = "isMobile", source = "mobile")
    DeviceDto some(Device device);

    @Named("some")
    JourneyGeolocationDto some(Geolocation geolocation);

    @Named("some")
    @Mapping(target = "lang", source = "language")
    JourneyPageDto some(WebPage page);

    @Named("some")
    JourneyCampaignDto some(Campaign campaign);

    @Named("some")
    ReferrerDto some(Referrer referrer);

    default @Nullable BrowserDto dto(Browser browser) {
        return browser.isEmpty() ? null : some(browser);
    }

    default @Nullable DeviceDto dto(Device device) {
        return device.isEmpty() ? null : some(device);
    }

    default @Nullable JourneyGeolocationDto dto(Geolocation geolocation) {
        return geolocation.isEmpty() ? null : some(geolocation);
    }

    default @Nullable JourneyPageDto dto(WebPage page) {
        return page.isEmpty() ? null : some(page);
    }

    default @Nullable JourneyCampaignDto dto(Campaign campaign) {
        return campaign.isEmpty() ? null : some(campaign);
    }

    default @Nullable ReferrerDto dto(Referrer referrer) {
        return referrer.isEmpty() ? null : some(referrer);
    }

    @Mapping(target = "eventName", source = "name")
    @Mapping(target = "createdDate", source = "created")
    SessionLastEventDto some(LastEvent event);

    default @Nullable SessionLastEventDto lastEvent(Option<LastEvent> event) {
        return event.map(this::some).getOrNull();
    }

    default @Nullable ConversationUserDispositionDto disposition(Option<Disposition> disposition) {
        return disposition
                .map(given -> new ConversationUserDispositionDto(
                        given.code().getOrNull(), given.notes().getOrNull(), reference(given.user())))
                .getOrNull();
    }

    ConversationChannelDto dto(Channel channel);

    default java.util.@Nullable List<ConversationChannelDto> channels(List<Channel> channels) {
        return OptionMapping.each(channels, this::dto);
    }

    default java.util.@Nullable List<OutcomeAchievementDto> outcomes(List<OutcomeAchievement> outcomes) {
        return OptionMapping.each(
                outcomes,
                outcome -> new OutcomeAchievementDto(
                        reference(outcome.outcome()), OptionMapping.moment(outcome.achieved())));
    }

    default java.util.@Nullable List<SessionSegmentAssignmentDto> segments(List<SegmentAssignment> segments) {
        return OptionMapping.each(
                segments,
                segment -> new SessionSegmentAssignmentDto(
                        reference(segment.segment()), OptionMapping.moment(segment.assigned())));
    }

    default java.util.@Nullable Map<String, CustomEventAttributeDto> attributes(Map<String, EventAttribute> given) {
        return each(
                given,
                attribute -> new CustomEventAttributeDto(
                        attribute.dataType().getOrNull(), attribute.value().getOrNull()));
    }

    default java.util.@Nullable Map<String, CustomEventAttributeListDto> lists(Map<String, EventAttributeList> given) {
        return each(
                given,
                attribute -> new CustomEventAttributeListDto(
                        attribute.dataType().getOrNull(), OptionMapping.each(attribute.values(), value -> value)));
    }

    default EntityRefDto contact(ContactId id) {
        return ContactMapper.INSTANCE.reference(id);
    }

    @Named("reference")
    default @Nullable EntityRefDto reference(Option<? extends PlatformId> id) {
        return id.map(of -> EntityRefDto.of(of.text())).getOrNull();
    }

    private static <S, T> java.util.@Nullable Map<String, T> each(Map<String, S> given, Function<S, T> change) {
        java.util.Map<String, T> changed = new LinkedHashMap<>();
        given.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed.isEmpty() ? null : changed;
    }
}
