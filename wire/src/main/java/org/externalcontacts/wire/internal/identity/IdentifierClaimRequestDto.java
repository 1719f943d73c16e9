package org.externalcontacts.wire.internal.identity;

import org.jspecify.annotations.Nullable;

/** A claim or a release. */
public record IdentifierClaimRequestDto(
        @Nullable String operation, @Nullable ContactIdentifierDto identifier) {

    /** The identifier shall be this contact's. */
    public static final String CLAIM = "Claim";

    /** The identifier shall be nobody's. */
    public static final String RELEASE = "Release";
}
