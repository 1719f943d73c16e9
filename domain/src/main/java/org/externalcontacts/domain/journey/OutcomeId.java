package org.externalcontacts.domain.journey;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one outcome that journeys are measured by. */
public record OutcomeId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, OutcomeId> of(@Nullable String text) {
        return PlatformId.read("outcomeId", text, OutcomeId::new);
    }
}
