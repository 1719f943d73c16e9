package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** The campaign that brought a visitor. */
public record JourneyCampaignDto(
        @Nullable String content,
        @Nullable String medium,
        @Nullable String name,
        @Nullable String source,
        @Nullable String term,
        @Nullable String clickId,
        @Nullable String network) {}
