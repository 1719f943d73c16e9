package org.externalcontacts.wire.identity;

import org.jspecify.annotations.Nullable;

/** A claim or a release. */
public record IdentifierClaimRequestDto(
        @Nullable String operation, @Nullable ContactIdentifierDto identifier) {}
