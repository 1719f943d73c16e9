package org.externalcontacts.application.internal.page;

import io.vavr.collection.Iterator;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanInterruptedException;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;

/**
 * Walks over all pages of a scan, one page in memory at a time. For one thread. Cursors that come round again would make a scan without
 * end: that is an {@link ExternalContactsException} (rule 6.4). A cursor that is handed back at once is noticed at
 * once; of all others one is remembered, so that a longer round is noticed within three times as many pages as were different.
 */
public final class ScanIterator<T> implements Iterator<T> {

    private final Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch;
    private Iterator<T> entities;
    private Option<Cursor> next;
    private Option<Cursor> remembered;
    private long pagesSince;
    private long pagesToRemember = 1;

    private ScanIterator(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch, CursorPage<T> first) {
        this.fetch = fetch;
        this.entities = first.entities().iterator();
        this.next = first.next();
        this.remembered = next;
    }

    /** Fetches the first page now, so that a refusal is a value, and each further page when it is needed. */
    public static <T> Either<Refusal, Iterator<T>> over(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch) {
        return fetch.apply(ScanRequest.startOf(200)).map(first -> new ScanIterator<>(fetch, first));
    }

    /**
     * The same walk as a stream: sequential, of unknown size, with nothing to close. Further pages are fetched while the stream is
     * read, and what goes wrong then is thrown by its terminal operation.
     */
    public static <T> Either<Refusal, Stream<T>> stream(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch) {
        return over(fetch)
                .map(walk -> StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false));
    }

    @Override
    public boolean hasNext() {
        while (!entities.hasNext() && next.isDefined()) {
            CursorPage<T> page =
                    fetch.apply(ScanRequest.startOf(200).at(next.get())).getOrElseThrow(ScanInterruptedException::new);
            requireProgress(page.next());
            entities = page.entities().iterator();
            next = page.next();
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

    /** Brent's way to find a cycle: the cursor that is remembered is renewed after 1, 2, 4, 8 ... pages. */
    private void requireProgress(Option<Cursor> cursor) {
        if (cursor.isDefined() && (cursor.equals(next) || cursor.equals(remembered))) {
            throw new ExternalContactsException("the scan does not advance: its cursor was returned before");
        }
        pagesSince++;
        if (pagesSince == pagesToRemember) {
            remembered = cursor;
            pagesSince = 0;
            pagesToRemember *= 2;
        }
    }
}
