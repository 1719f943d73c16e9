package org.externalcontacts.wire.internal.page;

import java.util.List;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** A page of a scan (rule 6). */
public record CursorListingDto<T>(
        @Nullable List<T> entities,
        @Nullable String nextUri,
        @Nullable String selfUri,
        @Nullable String previousUri,
        @Nullable CursorsDto cursors)
        implements Envelope {

    /** Whether the body is such a page though it has no entities: it has another member of one. */
    public boolean hasOtherMembers() {
        return cursors != null || nextUri != null || selfUri != null || previousUri != null;
    }
}
