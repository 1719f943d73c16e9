package org.externalcontacts.application.internal.storage;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;

/** What comes page by page. */
public final class Pages {

    /** So many records of a page: enough that its own cost does not show. */
    public static final int SIZE = 500;

    private Pages() {}

    /** All records, each page behind the last one of the page before. */
    public static <T, P> Iterator<T> of(Function<Option<P>, List<T>> page, Function<T, P> position) {
        return Iterator.iterate(
                        page.apply(Option.none()), before -> page.apply(Option.some(position.apply(before.last()))))
                .takeUntil(List::isEmpty)
                .flatMap(each -> each);
    }
}
