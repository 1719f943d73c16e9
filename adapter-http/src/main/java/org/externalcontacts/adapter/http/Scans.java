package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.endpoint.QueryParameter;
import org.externalcontacts.wire.error.ErrorCodec;
import org.externalcontacts.wire.json.Model;
import org.externalcontacts.wire.json.Reading;
import org.externalcontacts.wire.page.CursorListingDto;

/** The scan of one kind of entity (BEHAVIOUR 6). */
record Scans<D, T>(
        Remote remote,
        Operation operation,
        EntityKind kind,
        Model<CursorListingDto<D>> model,
        Reading.Reader<D, Option<T>> reader) {

    Either<Refusal, CursorPage<T>> page(ScanRequest request) {
        return remote.call(
                        Target.of(operation, kind, Query.of(request)),
                        model,
                        (dto, reading) -> page(dto, request, reading))
                .mapLeft(refusal -> named(refusal, request));
    }

    private CursorPage<T> page(CursorListingDto<D> dto, ScanRequest request, Reading reading) {
        Option<Cursor> next = Option.of(dto.cursors())
                .flatMap(cursors -> Option.of(cursors.after()))
                .filter(after -> !after.isEmpty())
                .map(Cursor::new);
        Pages.progressing("cursors.after", request.cursor(), next, reading);
        return new CursorPage<>(Pages.entities(dto.entities(), reader, reading), next);
    }

    /** A scan takes no more than a limit and a cursor. If the limit is right and nothing is said, it is the cursor (BEHAVIOUR 6.4). */
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
