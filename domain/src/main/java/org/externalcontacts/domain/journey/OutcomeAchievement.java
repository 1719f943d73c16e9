package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Moments;
import org.externalcontacts.domain.Present;

/** An outcome that a session reached, and when. */
public record OutcomeAchievement(Option<OutcomeId> outcome, Option<Instant> achieved) {

    public OutcomeAchievement {
        outcome = Present.only(outcome);
        achieved = Present.only(achieved).map(Moments::cut);
    }

    void check(String field, InputCheck check) {
        check.moment(field + ".achievedDate", achieved);
    }
}
