package org.externalcontacts.wire.internal.identity;

import org.jspecify.annotations.Nullable;

/** A typed value that identifies one contact. */
public record ContactIdentifierDto(
        @Nullable String type,
        @Nullable String value,
        @Nullable String dateCreated) {}
