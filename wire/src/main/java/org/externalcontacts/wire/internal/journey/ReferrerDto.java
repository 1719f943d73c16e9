package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** Where a visitor came from. */
public record ReferrerDto(
        @Nullable String url,
        @Nullable String domain,
        @Nullable String hostname,
        @Nullable String keywords,
        @Nullable String pathname,
        @Nullable String queryString,
        @Nullable String fragment,
        @Nullable String name,
        @Nullable String medium) {}
