package org.externalcontacts.wire.internal.reference;

import org.jspecify.annotations.Nullable;

/** A reference to something by its id, with its name where the platform tells it. */
public record NamedRefDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable String selfUri) {}
