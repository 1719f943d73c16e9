package org.externalcontacts.application.page;

import io.vavr.collection.List;

/**
 * The order of a listing: {@code query.sortedBy(Sort.ascending(LAST_NAME).thenDescending(TITLE))}. Absent values come last in either
 * direction (rule 5.4).
 *
 * @param <F> the fields of the listing, so that those of another one do not compile
 * @param keys the fields to sort by; a further one counts where the values of those before it are equal
 */
public record Sort<F extends SortField>(List<Key> keys) {

    /** From A to Z, or from the oldest to the newest. */
    public static <F extends SortField> Sort<F> ascending(F field) {
        return new Sort<F>(List.empty()).thenAscending(field);
    }

    /** From Z to A, or from the newest to the oldest. */
    public static <F extends SortField> Sort<F> descending(F field) {
        return new Sort<F>(List.empty()).thenDescending(field);
    }

    /** The same order, and from A to Z where values are equal. */
    public Sort<F> thenAscending(F field) {
        return new Sort<>(keys.append(new Key(field.text(), true)));
    }

    /** The same order, and from Z to A where values are equal. */
    public Sort<F> thenDescending(F field) {
        return new Sort<>(keys.append(new Key(field.text(), false)));
    }

    /** The order as the platform writes it, such as {@code lastName:asc,title:desc}. */
    public String text() {
        return keys.map(key -> key.field() + (key.ascending() ? ":asc" : ":desc"))
                .mkString(",");
    }

    /** One field to sort by. Values are compared without case and accents; absent ones come last, in either direction. */
    public record Key(String field, boolean ascending) {}
}
