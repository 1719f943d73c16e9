package org.externalcontacts.wire.internal.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page that a visitor was on. */
public record JourneyPageDto(
        @Nullable String url,
        @Nullable String title,
        @Nullable String domain,
        @Nullable String fragment,
        @Nullable String hostname,
        @Nullable String keywords,
        @Nullable String lang,
        @Nullable String pathname,
        @Nullable String queryString,
        @Nullable List<String> breadcrumb) {}
