package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page of a listing, its members named as those of the API. How many pages there are follows from the others. All are written, whatever the
 * mapper leaves out elsewhere: none could be missed when it is read.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PageJson<T>(
        @JsonProperty(value = "entities", required = true) List<T> entities,
        @JsonProperty(value = "pageSize", required = true) int pageSize,
        @JsonProperty(value = "pageNumber", required = true) int pageNumber,
        @JsonProperty(value = "total", required = true) long total,
        @JsonProperty("pageCount") @Nullable Long pageCount) {

    /** Refuses what cannot be a page; Jackson makes a mapping exception of it. */
    PageJson {
        if (entities == null || pageSize < 1 || pageNumber < 1 || total < 0) {
            throw new IllegalArgumentException(
                    "a page has entities, pageSize and pageNumber are at least 1, and total is not negative");
        }
    }

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
