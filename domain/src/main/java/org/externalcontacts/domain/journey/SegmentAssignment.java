package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** A segment that a session was assigned to. */
public final class SegmentAssignment extends Details<SegmentAssignment> {

    private static final Catalogue<SegmentAssignment> ALL = new Catalogue<>(SegmentAssignment::new);

    public static final Detail<SegmentAssignment, SegmentId> SEGMENT = ALL.id("segment");
    public static final Detail<SegmentAssignment, Instant> ASSIGNED = ALL.moment("assignedDate");

    private SegmentAssignment(Map<Detail<SegmentAssignment, ?>, Object> known) {
        super(ALL, known);
    }

    /** An assignment of which nothing is known. */
    public static SegmentAssignment empty() {
        return ALL.empty();
    }

    /** Identifies one segment of visitors. */
    public record SegmentId(UUID value) implements PlatformId {

        /** Reads an id from outside; see {@link PlatformId}. */
        public static Validation<Seq<Violation>, SegmentId> of(@Nullable String text) {
            return PlatformId.read("segmentId", text, SegmentId::new);
        }

        /** Reads an id that is known to be one; see {@link PlatformId}. */
        public static SegmentId parse(@Nullable String text) {
            return PlatformId.parsed(of(text));
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
