package org.externalcontacts.application.page;

import io.vavr.collection.List;
import java.util.function.Function;

/**
 * One page of a listing (BEHAVIOUR 5.2).
 *
 * @param total how many there are over all pages, exactly
 */
public record Page<T>(List<T> entities, PageRequest request, long total) {

    /** How many pages there are. */
    public long pageCount() {
        return (total + request.size() - 1) / request.size();
    }

    /** Whether there is more behind this page. */
    public boolean hasNext() {
        return request.number() < pageCount();
    }

    /** The same page of something made from each entity. */
    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(entities.map(change), request, total);
    }
}
