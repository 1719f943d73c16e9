package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;

/** The pages of one scan, each fetched while the one before is looked at. For one thread. */
final class PageAhead<T> implements Function<ScanRequest, Either<Refusal, CursorPage<T>>> {

    private final Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch;
    private final Batches batches;
    private Option<Future<Either<Refusal, CursorPage<T>>>> ahead = Option.none();

    PageAhead(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch, Batches batches) {
        this.fetch = fetch;
        this.batches = batches;
    }

    /** The page asked for, which after the first is the one that was fetched ahead: a scan asks for one after the other. */
    @Override
    public Either<Refusal, CursorPage<T>> apply(ScanRequest request) {
        Either<Refusal, CursorPage<T>> page =
                ahead.fold(() -> fetch.apply(request), coming -> Batches.await(coming, List.of(coming)));
        ahead = page.toOption()
                .flatMap(CursorPage::next)
                .map(cursor -> batches.later(() -> fetch.apply(request.at(cursor))));
        return page;
    }
}
