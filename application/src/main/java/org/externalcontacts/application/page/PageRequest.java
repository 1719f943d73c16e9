package org.externalcontacts.application.page;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a listing: size from 1, number from 1, and their product at most 1,000 (rule 5.1): {@code firstOf(50).number(3)}.
 * What goes beyond is refused by the use case, never cut short in silence; to see everything, scan. Immutable.
 */
public final class PageRequest {

    /** Number of records of a listing that can be reached. */
    public static final int REACH = 1_000;

    private static final PageRequest FIRST = firstOf(20);

    private final int size;
    private final int number;

    private PageRequest(int size, int number) {
        this.size = size;
        this.number = number;
    }

    /** The first page of 20, as the platform has it. */
    public static PageRequest first() {
        return FIRST;
    }

    /** The first page, of this size. */
    public static PageRequest firstOf(int size) {
        return new PageRequest(size, 1);
    }

    /** The page of this number, of the same size. */
    public PageRequest number(int other) {
        return new PageRequest(size, other);
    }

    /** The page after this one. */
    public PageRequest next() {
        return number(number + 1);
    }

    /** Maximum number of records of the page. */
    public int size() {
        return size;
    }

    /** The number of the page; the first one is 1. */
    public int number() {
        return number;
    }

    /** The number of the last page of this size that may be asked for; 0 when a single page would be too large. */
    public int lastNumber() {
        return REACH / size;
    }

    /** How many records come before this page. */
    public int offset() {
        return size * (number - 1);
    }

    /** The violations of this query; empty if it is valid. */
    public Seq<Violation> violations() {
        return new InputCheck()
                .that(size >= 1, "pageSize", Option.some(String.valueOf(size)), "is less than 1")
                .that(number >= 1, "pageNumber", Option.some(String.valueOf(number)), "is less than 1")
                .that(
                        size < 1 || number <= lastNumber(),
                        "pageNumber",
                        Option.some(String.valueOf(number)),
                        "times pageSize exceeds 1,000 records; use a scan to read all of them")
                .violations();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageRequest that && size == that.size && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * size + number;
    }

    @Override
    public String toString() {
        return "PageRequest[size=" + size + ", number=" + number + "]";
    }
}
