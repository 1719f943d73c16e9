package org.externalcontacts.domain.journey;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one event of a journey. */
public record EventId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, EventId> of(@Nullable String text) {
        return PlatformId.read("eventId", text, EventId::new);
    }
}
