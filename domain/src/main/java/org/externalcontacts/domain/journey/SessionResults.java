package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Present;

/**
 * What a session came to.
 *
 * @param outcomes the outcomes that were reached
 * @param segments the segments it was sorted into
 */
public record SessionResults(List<OutcomeAchievement> outcomes, List<SegmentAssignment> segments) {

    private static final SessionResults EMPTY = new SessionResults(List.empty(), List.empty());

    public SessionResults {
        outcomes = Present.items(outcomes);
        segments = Present.items(segments);
    }

    /** Nothing known. */
    public static SessionResults empty() {
        return EMPTY;
    }

    /** The same results with these outcomes. */
    public SessionResults outcomes(List<OutcomeAchievement> reached) {
        return new SessionResults(reached, segments);
    }

    /** The same results with these segments. */
    public SessionResults segments(List<SegmentAssignment> assigned) {
        return new SessionResults(outcomes, assigned);
    }

    void check(InputCheck check) {
        check.items(
                        "outcomeAchievements",
                        outcomes,
                        SessionLimits.MOST_ITEMS,
                        (place, item) -> item.check(place, check))
                .items(
                        "segmentAssignments",
                        segments,
                        SessionLimits.MOST_ITEMS,
                        (place, item) -> item.check(place, check));
    }
}
