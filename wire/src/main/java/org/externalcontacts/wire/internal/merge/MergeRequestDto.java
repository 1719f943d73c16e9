package org.externalcontacts.wire.internal.merge;

import org.jspecify.annotations.Nullable;

/** Two contacts that shall become one. */
public record MergeRequestDto(
        @Nullable String sourceContactId, @Nullable String targetContactId) {}
