package org.externalcontacts.domain.trustor;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names a platform organization that granted trust. */
public record TrustorId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, TrustorId> of(@Nullable String text) {
        return PlatformId.read("trustorId", text, TrustorId::new);
    }
}
