package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.wire.json.OptionMapping;
import org.externalcontacts.wire.json.Reading;
import org.externalcontacts.wire.page.ListingDto;
import org.jspecify.annotations.Nullable;

/** Pages of listings, as the platform answers them. */
final class Pages {

    private Pages() {}

    static <D, T> Page<T> page(
            ListingDto<D> dto, PageRequest asked, Reading.Reader<D, Option<T>> reader, Reading reading) {
        List<T> entities = entities(dto.entities(), reader, reading);
        long total = Option.of(dto.total()).getOrElse((long) entities.size());
        return new Page<>(entities, asked, total);
    }

    /** A cursor that leads to the page it came with would make a listing without end: the answer is broken (BEHAVIOUR 6.4). */
    static void progressing(String field, Option<Cursor> sent, Option<Cursor> next, Reading reading) {
        if (next.isDefined() && next.equals(sent)) {
            reading.remember(field, Option.none(), "is the cursor that was sent");
        }
    }

    static <D, T> List<T> entities(
            java.util.@Nullable List<D> dtos, Reading.Reader<D, Option<T>> reader, Reading reading) {
        return OptionMapping.list(dtos).flatMap(dto -> reading.within("entities", inner -> reader.read(dto, inner)));
    }
}
