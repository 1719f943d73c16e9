package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Instant;

/** A segment that a session was sorted into, and when. */
public record SegmentAssignment(Option<SegmentId> segment, Option<Instant> assigned) {}
