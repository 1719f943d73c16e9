package org.externalcontacts.testkit.assertion;

import io.vavr.collection.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.externalcontacts.application.page.Page;

/** A page of a listing. */
public final class PageAssert<T> extends AbstractAssert<PageAssert<T>, Page<T>> {

    PageAssert(Page<T> page) {
        super(page, PageAssert.class);
        Described.in(info);
    }

    /** So many entities match in all. */
    public PageAssert<T> hasTotal(long total) {
        if (actual.total() != total) {
            failWithMessage(
                    "expected %s in all, but there are %s; on this page:%n  %s",
                    total, actual.total(), lines(actual.entities()));
        }
        return this;
    }

    /** Nothing matches. */
    public PageAssert<T> isEmpty() {
        return hasTotal(0);
    }

    /** These entities are on the page, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Read, and handed to nobody who writes.
    public final PageAssert<T> holds(T... entities) {
        List<T> expected = List.of(entities);
        if (!actual.entities().equals(expected)) {
            failWithMessage("expected%n  %s%nbut the page contains%n  %s", lines(expected), lines(actual.entities()));
        }
        return this;
    }

    /** Continues with one extracted value per entity. */
    public <R> ListAssert<R> each(Function<T, R> part) {
        return Assertions.assertThat(actual.entities().map(part).asJava());
    }

    private static String lines(List<?> entities) {
        return entities.map(Described::text).mkString("\n  ");
    }
}
