package org.externalcontacts.wire.internal.directory;

import org.jspecify.annotations.Nullable;

/** A user of the platform: of the many fields that the platform knows, those that an external contact is seen with. */
public record UserDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String selfUri) {}
