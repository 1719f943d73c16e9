package org.externalcontacts.wire.internal.bulk;

import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** What came of one item of a bulk call: its id is the one that was asked for, if any was (rules 7.4, 7.5). */
public record BulkResultDto<T>(
        @Nullable String id,
        @Nullable Boolean success,
        @Nullable T entity,
        @Nullable BulkErrorDto<T> error) implements Envelope {}
