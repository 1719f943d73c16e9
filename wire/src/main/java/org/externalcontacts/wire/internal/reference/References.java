package org.externalcontacts.wire.internal.reference;

import io.vavr.control.Option;
import org.externalcontacts.domain.directory.UserId;
import org.jspecify.annotations.Nullable;

/** References to what the platform knows by id and name, and this library by id alone. */
public final class References {

    private References() {}

    /** The user, without the name. */
    public static @Nullable NamedRefDto user(Option<UserId> user) {
        return user.map(id -> new NamedRefDto(id.text(), null, SelfUris.of(id))).getOrNull();
    }
}
