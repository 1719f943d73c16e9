package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** Where a visitor is. */
public record JourneyGeolocationDto(
        @Nullable String country,
        @Nullable String countryName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String locality,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String source,
        @Nullable String timezone) {}
