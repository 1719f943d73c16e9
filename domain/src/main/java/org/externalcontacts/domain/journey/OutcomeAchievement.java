package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** An outcome that a session reached. */
public final class OutcomeAchievement extends Details<OutcomeAchievement> {

    private static final Catalogue<OutcomeAchievement> ALL = new Catalogue<>(OutcomeAchievement::new);

    public static final Detail<OutcomeAchievement, OutcomeId> OUTCOME = ALL.id("outcome");
    public static final Detail<OutcomeAchievement, Instant> ACHIEVED = ALL.moment("achievedDate");

    private OutcomeAchievement(Map<Detail<OutcomeAchievement, ?>, Object> known) {
        super(ALL, known);
    }

    /** An achievement of which nothing is known. */
    public static OutcomeAchievement empty() {
        return ALL.empty();
    }

    /** Identifies one outcome that sessions may reach. */
    public record OutcomeId(UUID value) implements PlatformId {

        /** Reads an id from outside; see {@link PlatformId}. */
        public static Validation<Seq<Violation>, OutcomeId> of(@Nullable String text) {
            return PlatformId.read("outcomeId", text, OutcomeId::new);
        }

        /** Reads an id that is known to be one; see {@link PlatformId}. */
        public static OutcomeId parse(@Nullable String text) {
            return PlatformId.parsed(of(text));
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
