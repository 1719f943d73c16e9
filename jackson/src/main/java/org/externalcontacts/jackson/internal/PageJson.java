package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** A page of a listing, its members named as those of the API. How many pages there are follows from the others. */
record PageJson<T>(
        @JsonProperty("entities") List<T> entities,
        @JsonProperty("pageSize") int pageSize,
        @JsonProperty("pageNumber") int pageNumber,
        @JsonProperty("total") long total,
        @JsonProperty("pageCount") @Nullable Long pageCount) {

    static <T> PageJson<T> of(Page<T> page) {
        return new PageJson<>(
                page.entities().toJavaList(),
                page.request().size(),
                page.request().number(),
                page.total(),
                page.pageCount());
    }

    Page<T> page() {
        return new Page<>(
                io.vavr.collection.List.ofAll(entities),
                PageRequest.firstOf(pageSize).number(pageNumber),
                total);
    }
}
