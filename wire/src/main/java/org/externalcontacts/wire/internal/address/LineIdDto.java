package org.externalcontacts.wire.internal.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A LINE account. */
public record LineIdDto(
        @Nullable List<LineUserIdDto> ids, @Nullable String displayName) {}
