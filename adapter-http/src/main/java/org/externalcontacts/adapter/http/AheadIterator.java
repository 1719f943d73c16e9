package org.externalcontacts.adapter.http;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.NoSuchElementException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanInterruptedException;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;

/** Everything that a scan finds, one page fetched ahead while the one before is looked at. Not thread-safe. */
final class AheadIterator<T> implements Iterator<T> {

    private static final ScanRequest LARGEST = ScanRequest.startOf(200);

    private final Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch;
    private final Batches batches;
    private Iterator<T> entities;
    private Option<Future<Either<Refusal, CursorPage<T>>>> ahead;

    private AheadIterator(
            Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch, Batches batches, CursorPage<T> first) {
        this.fetch = fetch;
        this.batches = batches;
        this.entities = first.entities().iterator();
        this.ahead = ahead(first.next());
    }

    /** The iterator, or why there is none; a refusal later on is a {@link ScanInterruptedException}. */
    static <T> Either<Refusal, Iterator<T>> over(
            Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch, Batches batches) {
        return fetch.apply(LARGEST).map(first -> new AheadIterator<>(fetch, batches, first));
    }

    @Override
    public boolean hasNext() {
        while (!entities.hasNext() && ahead.isDefined()) {
            CursorPage<T> page =
                    Batches.await(ahead.get(), List.of(ahead.get())).getOrElseThrow(ScanInterruptedException::new);
            entities = page.entities().iterator();
            ahead = ahead(page.next());
        }
        return entities.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the scan is over");
        }
        return entities.next();
    }

    private Option<Future<Either<Refusal, CursorPage<T>>>> ahead(Option<Cursor> next) {
        return next.map(cursor -> batches.later(() -> fetch.apply(LARGEST.at(cursor))));
    }
}
