package org.externalcontacts.application.internal.page;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;

/**
 * Scans by id: a cursor is the last id given out, so that every entity that is there during the whole scan comes exactly once,
 * whatever is written meanwhile (rules 6.4, 20.3).
 *
 * @param purpose names the listing its cursors are for
 * @param id the id of an entity
 */
public record Scanner<T>(String purpose, Cursor.Seal cursors, InstantSource clock, Function<T, UUID> id) {

    /** The page asked for; {@code after} reads at most so many entities behind an id. */
    public Either<Refusal, CursorPage<T>> scan(ScanRequest request, BiFunction<Option<UUID>, Integer, List<T>> after) {
        return Refusal.unlessValid(position(request.cursor()), request.violations())
                .map(position -> {
                    List<T> entities = after.apply(position, request.limit());
                    Option<Cursor> next = Option.when(
                            entities.size() == request.limit(),
                            () -> cursors.issue(
                                    purpose, id.apply(entities.last()).toString(), clock.instant()));
                    return new CursorPage<>(entities, next);
                });
    }

    private Validation<Seq<Violation>, Option<UUID>> position(Option<Cursor> cursor) {
        return cursor.fold(
                () -> Validation.valid(Option.none()),
                given -> cursors.open("cursor", purpose, given, clock.instant())
                        .map(text -> Option.some(UUID.fromString(text))));
    }
}
