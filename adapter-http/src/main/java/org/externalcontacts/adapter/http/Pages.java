package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.wire.json.OptionMapping;
import org.externalcontacts.wire.json.Reading;
import org.externalcontacts.wire.page.CursorListingDto;
import org.externalcontacts.wire.page.ListingDto;
import org.jspecify.annotations.Nullable;

/** Pages of listings and scans, as the platform answers them. */
final class Pages {

    private Pages() {}

    static <D, T> Page<T> page(
            ListingDto<D> dto, PageRequest asked, Reading.Reader<D, Option<T>> reader, Reading reading) {
        List<T> entities = entities(dto.entities(), reader, reading);
        long total = Option.of(dto.total()).getOrElse((long) entities.size());
        return new Page<>(entities, asked, total);
    }

    static <D, T> CursorPage<T> scan(CursorListingDto<D> dto, Reading.Reader<D, Option<T>> reader, Reading reading) {
        Option<Cursor> next = Option.of(dto.cursors())
                .flatMap(cursors -> Option.of(cursors.after()))
                .filter(after -> !after.isEmpty())
                .map(Cursor::new);
        return new CursorPage<>(entities(dto.entities(), reader, reading), next);
    }

    static <D, T> List<T> entities(
            java.util.@Nullable List<D> dtos, Reading.Reader<D, Option<T>> reader, Reading reading) {
        return OptionMapping.list(dtos).flatMap(dto -> reading.within("entities", inner -> reader.read(dto, inner)));
    }
}
