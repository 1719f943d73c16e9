package org.externalcontacts.wire.internal.journey;

import java.util.List;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** A page of sessions. */
public record SessionListingDto(
        @Nullable List<Body<Session>> entities,
        @Nullable String nextUri,
        @Nullable String selfUri,
        @Nullable String previousUri)
        implements Envelope {

    /** Whether the body is such a page though it has no entities: it has another member of one. */
    public boolean hasOtherMembers() {
        return nextUri != null || selfUri != null || previousUri != null;
    }
}
