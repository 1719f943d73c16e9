package org.externalcontacts.wire.internal.journey;

import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** An outcome that a session achieved. */
public record OutcomeAchievementDto(
        @Nullable EntityRefDto outcome, @Nullable String achievedDate) {}
