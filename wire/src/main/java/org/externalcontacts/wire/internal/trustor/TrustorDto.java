package org.externalcontacts.wire.internal.trustor;

import org.externalcontacts.wire.internal.reference.NamedRefDto;
import org.jspecify.annotations.Nullable;

/** A platform organization that trusts this one. */
public record TrustorDto(
        @Nullable String id,
        @Nullable Boolean enabled,
        @Nullable String dateCreated,
        @Nullable NamedRefDto createdBy,
        @Nullable NamedRefDto organization,
        @Nullable TrusteeAuthorizationDto authorization,
        @Nullable String selfUri) {}
