package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Moments;
import org.externalcontacts.domain.Present;

/** A segment that a session was sorted into, and when. */
public record SegmentAssignment(Option<SegmentId> segment, Option<Instant> assigned) {

    public SegmentAssignment {
        segment = Present.only(segment);
        assigned = Present.only(assigned).map(Moments::cut);
    }

    void check(String field, InputCheck check) {
        check.moment(field + ".assignedDate", assigned);
    }
}
