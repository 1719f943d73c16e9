package org.externalcontacts.jackson3.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vavr.control.Option;
import java.util.List;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of a scan, its members named as those of the API; the last one has no cursors. Its entities are written even where the mapper leaves
 * out what is empty.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CursorPageJson<T>(
        @JsonProperty(value = "entities", required = true) List<T> entities,

        @JsonProperty("cursors") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Cursors cursors) {

    /** Refuses what cannot be a page; Jackson makes a mapping exception of it. */
    CursorPageJson {
        if (entities == null) {
            throw new IllegalArgumentException("a page of a scan has entities");
        }
    }

    static <T> CursorPageJson<T> of(CursorPage<T> page) {
        return new CursorPageJson<>(
                page.entities().toJavaList(), page.next().map(Cursors::new).getOrNull());
    }

    CursorPage<T> page() {
        return new CursorPage<>(
                io.vavr.collection.List.ofAll(entities),
                Option.of(cursors).flatMap(present -> Option.of(present.after())));
    }

    /** Where the scan continues; nowhere if there is no cursor. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Cursors(@JsonProperty("after") @Nullable Cursor after) {}
}
