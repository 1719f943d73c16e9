package org.externalcontacts.wire.internal.reference;

import org.jspecify.annotations.Nullable;

/** A reference to something by its id. */
public record EntityRefDto(@Nullable String id, @Nullable String selfUri) {

    /** A reference that holds the id only, as requests do. */
    public static EntityRefDto of(String id) {
        return new EntityRefDto(id, null);
    }
}
