package org.externalcontacts.application.internal.bulk;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;

/** The answer of a call that gets many records by id, which were read together. */
public final class BulkGet {

    private BulkGet() {}

    /** What was found of a kind for each id. */
    public static <I extends PlatformId, T> Bulk<T> of(EntityKind kind, Seq<I> ids, Map<I, T> found) {
        return Bulk.each(ids, id -> found.get(id).toEither(() -> Refusal.notFound(kind, id)));
    }
}
