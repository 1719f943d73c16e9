package org.externalcontacts.wire.internal.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bulk call is about (rule 7.1). */
public record BulkRequestDto<T>(@Nullable List<T> entities) {}
