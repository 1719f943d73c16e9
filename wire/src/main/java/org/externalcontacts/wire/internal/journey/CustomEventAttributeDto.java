package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** An attribute of a session, of one value. */
public record CustomEventAttributeDto(
        @Nullable String dataType, @Nullable String value) {}
