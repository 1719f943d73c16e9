package org.externalcontacts.wire.internal.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute of a session, of several values. */
public record CustomEventAttributeListDto(
        @Nullable String dataType, @Nullable List<String> values) {}
