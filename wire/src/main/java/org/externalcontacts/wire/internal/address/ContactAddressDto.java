package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.Nullable;

/** A postal address. */
public record ContactAddressDto(
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postalCode,
        @Nullable String countryCode) {}
