package org.externalcontacts.wire.internal.bulk;

import java.util.List;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** Why one item of a bulk call failed (rule 7.2). */
public record BulkErrorDto<T>(
        @Nullable String code,
        @Nullable String message,
        @Nullable Integer status,
        @Nullable Boolean retryable,
        @Nullable T entity,
        @Nullable List<BulkErrorDetailDto> details)
        implements Envelope {}
