package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.Nullable;

/** A Twitter account. */
public record TwitterIdDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable String screenName,
        @Nullable Boolean verified,
        @Nullable String profileUrl) {}
