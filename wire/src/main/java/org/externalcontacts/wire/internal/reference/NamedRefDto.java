package org.externalcontacts.wire.internal.reference;

import io.vavr.control.Option;
import org.externalcontacts.domain.directory.UserId;
import org.jspecify.annotations.Nullable;

/** A reference to something by its id, with its name where the platform gives it. */
public record NamedRefDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable String selfUri) {

    /** A reference to a user, whom this library knows by id alone; null if absent. */
    public static @Nullable NamedRefDto of(Option<UserId> user) {
        return user.map(id -> new NamedRefDto(id.text(), null, SelfUris.of(id))).getOrNull();
    }
}
