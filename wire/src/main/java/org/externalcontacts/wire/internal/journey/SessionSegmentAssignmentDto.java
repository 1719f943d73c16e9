package org.externalcontacts.wire.internal.journey;

import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/** A segment that a session was assigned to. */
public record SessionSegmentAssignmentDto(
        @Nullable EntityRefDto segment, @Nullable String assignedDate) {}
