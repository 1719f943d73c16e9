package org.externalcontacts.application.page;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/** A field that a listing can be sorted by; each listing has its own enum. */
public interface SortField {

    /** The field as the platform writes it in a sort order. */
    String text();

    /** What the fields of one listing are called, in their order. */
    static Set<String> texts(SortField... fields) {
        return LinkedHashSet.ofAll(List.of(fields).map(SortField::text));
    }
}
