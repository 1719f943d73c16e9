package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vavr.control.Option;
import java.util.List;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.jspecify.annotations.Nullable;

/** A page of a scan, its members named as those of the API; the last one has no cursors. */
record CursorPageJson<T>(
        @JsonProperty("entities") List<T> entities,

        @JsonProperty("cursors") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Cursors cursors) {

    static <T> CursorPageJson<T> of(CursorPage<T> page) {
        return new CursorPageJson<>(
                page.entities().toJavaList(), page.next().map(Cursors::new).getOrNull());
    }

    CursorPage<T> page() {
        return new CursorPage<>(
                io.vavr.collection.List.ofAll(entities), Option.of(cursors).map(Cursors::after));
    }

    /** Where the scan goes on. */
    record Cursors(@JsonProperty("after") Cursor after) {}
}
