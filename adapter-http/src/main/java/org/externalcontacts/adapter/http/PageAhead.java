package org.externalcontacts.adapter.http;

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
    private final BatchRunner batches;
    private Option<Future<Either<Refusal, CursorPage<T>>>> ahead = Option.none();

    PageAhead(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch, BatchRunner batches) {
        this.fetch = fetch;
        this.batches = batches;
    }

    /**
     * The page asked for, which after the first is the one that was fetched ahead: a scan asks for one after the other. A page that was
     * not to be had is fetched anew when it is asked for again.
     */
    @Override
    public Either<Refusal, CursorPage<T>> apply(ScanRequest request) {
        Option<Future<Either<Refusal, CursorPage<T>>>> coming = ahead;
        ahead = Option.none();
        Either<Refusal, CursorPage<T>> page = coming.fold(() -> fetch.apply(request), BatchRunner::await);
        ahead = page.toOption()
                .flatMap(CursorPage::next)
                .flatMap(cursor -> batches.later(() -> fetch.apply(request.at(cursor))));
        return page;
    }
}
