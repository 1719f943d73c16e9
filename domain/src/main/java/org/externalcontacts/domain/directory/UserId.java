package org.externalcontacts.domain.directory;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one user of the platform. */
public record UserId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, UserId> of(@Nullable String text) {
        return PlatformId.read("userId", text, UserId::new);
    }
}
