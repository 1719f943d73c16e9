package org.externalcontacts.wire.internal.journey;

import java.util.List;
import java.util.Map;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** A session of a journey. */
public record SessionDto(
        @Nullable String id,
        @Nullable String customerId,
        @Nullable String customerIdType,
        @Nullable String type,
        @Nullable String externalId,
        @Nullable String externalUrl,
        @Nullable String shortId,
        @Nullable List<OutcomeAchievementDto> outcomeAchievements,
        @Nullable List<SessionSegmentAssignmentDto> segmentAssignments,
        @Nullable Map<String, CustomEventAttributeDto> attributes,
        @Nullable Map<String, CustomEventAttributeListDto> attributeLists,
        @Nullable BrowserDto browser,
        @Nullable DeviceDto device,
        @Nullable JourneyGeolocationDto geolocation,
        @Nullable String ipAddress,
        @Nullable String ipOrganization,
        @Nullable JourneyPageDto lastPage,
        @Nullable JourneyCampaignDto mktCampaign,
        @Nullable ReferrerDto referrer,
        @Nullable List<String> searchTerms,
        @Nullable String userAgentString,
        @Nullable Integer durationInSeconds,
        @Nullable Integer eventCount,
        @Nullable Integer pageviewCount,
        @Nullable Integer screenviewCount,
        @Nullable SessionLastEventDto lastEvent,
        @Nullable EntityRefDto lastConnectedQueue,
        @Nullable EntityRefDto lastConnectedUser,
        @Nullable ConversationUserDispositionDto lastUserDisposition,
        @Nullable List<ConversationChannelDto> conversationChannels,
        @Nullable String originatingDirection,
        @Nullable String conversationSubject,
        @Nullable String lastUserDisconnectType,
        @Nullable String lastAcdOutcome,
        @Nullable Boolean authenticated,
        @Nullable String selfUri,
        @Nullable String createdDate,
        @Nullable String endedDate,
        @Nullable EntityRefDto externalContact,
        @Nullable String awayDate,
        @Nullable String idleDate,
        @Nullable EntityRefDto conversation) {}
