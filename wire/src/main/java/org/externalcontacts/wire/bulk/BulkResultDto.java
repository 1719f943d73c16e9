package org.externalcontacts.wire.bulk;

import org.jspecify.annotations.Nullable;

/** What came of one item of a bulk call; fetches answer with the id that was asked for (BEHAVIOUR 7.5). */
public record BulkResultDto<T>(
        @Nullable String id,
        @Nullable Boolean success,
        @Nullable T entity,
        @Nullable BulkErrorDto<T> error) {}
