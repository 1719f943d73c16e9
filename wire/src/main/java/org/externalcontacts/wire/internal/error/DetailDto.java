package org.externalcontacts.wire.internal.error;

import org.jspecify.annotations.Nullable;

/** One cause of an error. */
public record DetailDto(
        @Nullable String errorCode,
        @Nullable String fieldName,
        @Nullable String entityId,
        @Nullable String entityName) {}
