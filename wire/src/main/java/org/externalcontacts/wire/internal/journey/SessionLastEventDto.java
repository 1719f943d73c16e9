package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** The latest event of a session. */
public record SessionLastEventDto(
        @Nullable String id,
        @Nullable String eventName,
        @Nullable String createdDate) {}
