package org.externalcontacts.wire.internal.page;

import java.util.List;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** All entities at once: the schemas, the versions of one (rule 10.8). */
public record EntityListingDto<T>(
        @Nullable Long total,
        @Nullable List<T> entities,
        @Nullable String selfUri) implements Envelope {

    /** Whether the body is such a listing though it has no entities: it has another member of one, and does not tell of any entities. */
    public boolean hasOtherMembers() {
        return total == null ? selfUri != null : total <= 0;
    }
}
