package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.jspecify.annotations.Nullable;

/** Pages of listings, as the platform answers them. */
final class Pages {

    private Pages() {}

    static <D, T> Page<T> page(
            ListingDto<D> dto, PageRequest asked, ReadContext.Reader<D, Option<T>> reader, ReadContext reading) {
        List<T> entities = entities(dto.entities(), dto.hasOtherMembers(), reader, reading);
        long total = Option.of(dto.total()).getOrElse((long) entities.size());
        return new Page<>(entities, asked, total);
    }

    /** A cursor that leads back to a page that was asked for would make a listing without end: the answer is broken (rule 6.4). */
    static void progressing(String field, Set<Cursor> asked, Option<Cursor> next, ReadContext reading) {
        if (next.exists(asked::contains)) {
            reading.remember(field, Option.none(), "is a cursor that was sent before");
        }
    }

    /** The entities of a body which is a listing by them alone. */
    static <D, T> List<T> entities(
            java.util.@Nullable List<D> dtos, ReadContext.Reader<D, Option<T>> reader, ReadContext reading) {
        return entities(dtos, false, reader, reading);
    }

    /** The entities of a listing, which may be absent only if something else in the body shows that it is one. */
    static <D, T> List<T> entities(
            java.util.@Nullable List<D> dtos,
            boolean isListing,
            ReadContext.Reader<D, Option<T>> reader,
            ReadContext reading) {
        if (!isListing) {
            reading.required("entities", dtos);
        }
        return reading.items("entities", dtos, reader);
    }
}
