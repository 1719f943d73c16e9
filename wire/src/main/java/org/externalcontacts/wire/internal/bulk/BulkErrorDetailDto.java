package org.externalcontacts.wire.internal.bulk;

import org.jspecify.annotations.Nullable;

/** One cause of the failure of one item. */
public record BulkErrorDetailDto(
        @Nullable String fieldName,
        @Nullable String value,
        @Nullable String message) {}
