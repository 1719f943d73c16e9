package org.externalcontacts.server.internal.route;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.server.internal.http.PercentCoding;
import org.externalcontacts.server.internal.http.ServerRequest;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.CursorsDto;
import org.externalcontacts.wire.internal.page.EntityListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.jspecify.annotations.Nullable;

/** Pages, scans and plain lists as the platform answers them, and the requests for them. */
public final class Listings {

    private Listings() {}

    /** The page that a call asks for (rule 5.1). */
    static PageRequest page(OperationCall<?, ?> call) {
        return page(call, PageRequest.first());
    }

    /** The page that a call asks for; this one where it does not say. */
    static PageRequest page(OperationCall<?, ?> call, PageRequest first) {
        return PageRequest.firstOf(call.number(QueryParameter.PAGE_SIZE, first.size()))
                .number(call.number(QueryParameter.PAGE_NUMBER, first.number()));
    }

    /** The part of a scan that a call asks for (rule 6.1). */
    static ScanRequest scan(OperationCall<?, ?> call) {
        return new ScanRequest(
                call.number(QueryParameter.LIMIT, ScanRequest.start().limit()),
                call.text(QueryParameter.CURSOR).map(Cursor::new));
    }

    /** A page with the addresses of its neighbours, none of which would be refused (rules 5.1, 5.2). */
    static <T, D> ListingDto<D> page(OperationCall<?, ?> call, Page<T> page, Function<T, D> dto) {
        return page(
                call.request(),
                page.entities().map(dto),
                page.request().size(),
                page.request().number(),
                page.total(),
                Math.toIntExact(page.pageCount()));
    }

    /**
     * A page with the addresses of its neighbours.
     *
     * @param total how many entities all pages have together
     * @param pages how many pages may be asked for
     */
    public static <D> ListingDto<D> page(
            ServerRequest request, List<D> entities, int size, int number, long total, int pages) {
        return new ListingDto<>(
                entities.toJavaList(),
                size,
                number,
                total,
                null,
                numbered(request, 1),
                number < pages ? numbered(request, number + 1) : null,
                numbered(request, number),
                number > 1 ? numbered(request, number - 1) : null,
                numbered(request, Math.max(1, pages)),
                pages);
    }

    /** A part of a scan (rule 6.2). */
    static <T, D> CursorListingDto<D> scan(OperationCall<?, ?> call, CursorPage<T> page, Function<T, D> dto) {
        String after = page.next().map(Cursor::text).getOrNull();
        return new CursorListingDto<>(
                page.entities().map(dto).toJavaList(),
                next(call, QueryParameter.CURSOR, page.next()),
                self(call.request()),
                null,
                new CursorsDto(null, after));
    }

    /** Everything at once. */
    static <T, D> EntityListingDto<D> all(OperationCall<?, ?> call, List<T> entities, Function<T, D> dto) {
        return new EntityListingDto<>((long) entities.size(), entities.map(dto).toJavaList(), self(call.request()));
    }

    /** The address of the page after this one. */
    static @Nullable String next(OperationCall<?, ?> call, QueryParameter parameter, Option<Cursor> cursor) {
        return cursor.map(at -> with(call.request(), parameter.name(), at.text()))
                .getOrNull();
    }

    /** The address of the call itself. */
    static String self(ServerRequest request) {
        return request.query().isEmpty() ? request.path() : request.path() + "?" + request.query();
    }

    private static String numbered(ServerRequest request, int number) {
        return with(request, QueryParameter.PAGE_NUMBER.name(), String.valueOf(number));
    }

    /** However the name is written: {@code %70ageNumber} is a page number, too. */
    private static boolean isOf(String name, String pair) {
        return PercentCoding.decoded(pair.split("=", 2)[0]).contains(name);
    }

    private static String with(ServerRequest request, String name, String value) {
        List<String> others =
                List.of(request.query().split("&", -1)).filter(pair -> !pair.isEmpty() && !isOf(name, pair));
        return request.path() + "?"
                + others.append(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .mkString("&");
    }
}
