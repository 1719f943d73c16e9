package org.externalcontacts.adapter.http;

import io.vavr.Tuple0;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.externalcontacts.application.internal.page.ScanIterator;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.page.CursorListingDto;

/** The scan of one kind of entity (rule 6). */
record Scans<D, T>(
        Remote remote,
        Endpoint<Tuple0, NoBody, CursorListingDto<D>> endpoint,
        ReadContext.Reader<D, Option<T>> reader) {

    Either<Refusal, CursorPage<T>> page(ScanRequest request) {
        return page(request, ConcurrentHashMap.newKeySet());
    }

    /** Everything, page after page, as long as each page leads to one that was not there before. */
    Either<Refusal, Iterator<T>> all() {
        Set<Cursor> asked = ConcurrentHashMap.newKeySet();
        return ScanIterator.over(new PageAhead<>(request -> page(request, asked), remote.batches()));
    }

    private Either<Refusal, CursorPage<T>> page(ScanRequest request, Set<Cursor> asked) {
        request.cursor().forEach(asked::add);
        return remote.call(
                        ApiRequest.to(endpoint).query(Query.of(request)), (dto, reading) -> page(dto, asked, reading))
                .mapLeft(refusal -> named(refusal, request));
    }

    private CursorPage<T> page(CursorListingDto<D> dto, Set<Cursor> asked, ReadContext reading) {
        Option<Cursor> next = Option.of(dto.cursors())
                .flatMap(cursors -> Option.of(cursors.after()))
                .filter(after -> !after.isEmpty())
                .map(Cursor::new);
        Pages.progressing("cursors.after", asked, next, reading);
        return new CursorPage<>(Pages.entities(dto.entities(), dto.hasOtherMembers(), reader, reading), next);
    }

    /** A scan takes no more than a limit and a cursor. If the limit is right and nothing is said, it is the cursor (rule 6.4). */
    private static Refusal named(Refusal refusal, ScanRequest request) {
        boolean isCursor = request.cursor().isDefined() && request.violations().isEmpty();
        return refusal instanceof Refusal.InvalidInput invalid && isCursor && ErrorCodec.isUnexplained(invalid)
                ? new Refusal.InvalidInput(List.of(Violation.of(
                        QueryParameter.CURSOR.name(),
                        request.cursor().get().text(),
                        invalid.violations().head().reason())))
                : refusal;
    }
}
