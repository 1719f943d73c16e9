package org.externalcontacts.application.note;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.Present;

/**
 * Which page of notes to list, and in which order.
 *
 * @param sortOrder {@code createDate:asc} or {@code createDate:desc}; by default newest first (BEHAVIOUR 20.2)
 */
public record NoteQuery(PageRequest page, Option<String> sortOrder, Set<NoteExpand> expand) {

    private static final NoteQuery FIRST = new NoteQuery(PageRequest.first(), Option.none(), HashSet.empty());

    public NoteQuery {
        page = Present.or(page, PageRequest.first());
        sortOrder = CleanText.clean(sortOrder);
        expand = Present.items(expand);
    }

    /** The first page, newest first. */
    public static NoteQuery first() {
        return FIRST;
    }

    /** The same query, another page of it. */
    public NoteQuery page(PageRequest request) {
        return new NoteQuery(request, sortOrder, expand);
    }

    /** The same query in this order. */
    public NoteQuery sortedBy(Sort<NoteSortField> order) {
        return sortedBy(order.text());
    }

    /** The same query in this order, written as the platform writes it. */
    public NoteQuery sortedBy(String order) {
        return new NoteQuery(page, Option.some(order), expand);
    }

    /** The same query with these parts filled in. */
    public NoteQuery expand(NoteExpand... parts) {
        return new NoteQuery(page, sortOrder, HashSet.of(parts));
    }
}
