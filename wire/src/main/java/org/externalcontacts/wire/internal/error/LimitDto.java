package org.externalcontacts.wire.internal.error;

import org.jspecify.annotations.Nullable;

/** The limit that a request ran into. */
public record LimitDto(
        @Nullable String key,
        @Nullable String namespace,
        @Nullable Long value) {}
