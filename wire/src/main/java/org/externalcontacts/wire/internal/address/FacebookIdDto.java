package org.externalcontacts.wire.internal.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Facebook account. */
public record FacebookIdDto(
        @Nullable List<FacebookScopedIdDto> ids, @Nullable String displayName) {}
