package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;

/** An outcome that a session reached, and when. */
public record OutcomeAchievement(Option<OutcomeId> outcome, Option<Instant> achieved) {}
