package org.externalcontacts.wire.internal.bulk;

import java.util.List;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** One result for each item of a bulk call, in any order (rules 7.1, 7.4); {@code errorIndexes} points into the results. */
public record BulkResponseDto<T>(
        @Nullable List<BulkResultDto<T>> results,
        @Nullable Integer errorCount,
        @Nullable List<Integer> errorIndexes) implements Envelope {}
