package org.externalcontacts.application.page;

import io.vavr.collection.Iterator;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.domain.Refusal;

/**
 * Walks over all pages of a scan, one page in memory at a time. For one thread. A page that hands back the cursor it was asked for by
 * would make a scan without end: that is an {@link ExternalContactsException} (BEHAVIOUR 6.4).
 */
public final class ScanIterator<T> implements Iterator<T> {

    private final Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch;
    private Iterator<T> entities;
    private Option<Cursor> next;

    private ScanIterator(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch, CursorPage<T> first) {
        this.fetch = fetch;
        this.entities = first.entities().iterator();
        this.next = first.next();
    }

    /** Fetches the first page now, so that a refusal is a value, and each further page when it is needed. */
    public static <T> Either<Refusal, Iterator<T>> over(Function<ScanRequest, Either<Refusal, CursorPage<T>>> fetch) {
        return fetch.apply(ScanRequest.startOf(200)).map(first -> new ScanIterator<>(fetch, first));
    }

    @Override
    public boolean hasNext() {
        while (!entities.hasNext() && next.isDefined()) {
            Option<Cursor> sent = next;
            CursorPage<T> page =
                    fetch.apply(ScanRequest.startOf(200).at(sent.get())).getOrElseThrow(ScanInterruptedException::new);
            if (page.next().equals(sent)) {
                throw new ExternalContactsException("the scan does not go on: its cursor is the one that was sent");
            }
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
}
