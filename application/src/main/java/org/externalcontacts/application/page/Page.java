package org.externalcontacts.application.page;

import io.vavr.collection.List;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a listing (rule 5.2). A loop over it meets the entities of this page, not those of further ones.
 *
 * @param total how many there are over all pages, exactly
 */
public record Page<T>(List<T> entities, PageRequest request, long total) implements Iterable<T> {

    /** How many pages of this size can be requested: those that hold all records, or fewer where the reach of a listing ends (rule 5.1). */
    public long pageCount() {
        long pages = (total + request.size() - 1) / request.size();
        return Math.min(pages, request.lastNumber());
    }

    /** Whether there is a page behind this one that can be requested; what lies beyond the reach of a listing, a scan finds (rule 5.1). */
    public boolean hasNext() {
        return request.number() < pageCount();
    }

    /** The same page of something made from each entity. */
    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(entities.map(change), request, total);
    }

    @Override
    public Iterator<T> iterator() {
        return entities.iterator();
    }

    /** The entities of this page, for code that uses the streams of the JDK. */
    public Stream<T> stream() {
        return entities.toJavaStream();
    }
}
