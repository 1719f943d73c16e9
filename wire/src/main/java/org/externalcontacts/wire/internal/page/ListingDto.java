package org.externalcontacts.wire.internal.page;

import java.util.List;
import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** A page of a listing (rule 5.2). */
public record ListingDto<T>(
        @Nullable List<T> entities,
        @Nullable Integer pageSize,
        @Nullable Integer pageNumber,
        @Nullable Long total,
        @Nullable Boolean partialResults,
        @Nullable String firstUri,
        @Nullable String nextUri,
        @Nullable String selfUri,
        @Nullable String previousUri,
        @Nullable String lastUri,
        @Nullable Integer pageCount)
        implements Envelope {

    /** Whether the body is such a page though it has no entities: it has another member of one, and does not tell of any entities. */
    public boolean hasOtherMembers() {
        boolean tellsOfEntities = total != null && total > 0;
        return !tellsOfEntities
                && !equals(new ListingDto<T>(null, null, null, null, null, null, null, null, null, null, null));
    }
}
