package org.externalcontacts.wire.journey;

import org.externalcontacts.wire.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** An outcome that a session achieved. */
public record OutcomeAchievementDto(
        @Nullable EntityRefDto outcome, @Nullable String achievedDate) {}
