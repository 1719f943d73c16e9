package org.externalcontacts.application.note;

import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * Which page of notes to list, and in which order.
 *
 * @param sortOrder {@code createDate:asc} or {@code createDate:desc}; by default newest first (rule 20.2)
 */
public record NoteQuery(PageRequest page, Option<String> sortOrder) {

    private static final NoteQuery FIRST = new NoteQuery(PageRequest.first(), Option.none());

    public NoteQuery {
        page = Present.or(page, PageRequest.first());
        sortOrder = CleanText.clean(sortOrder);
    }

    /** The first page, newest first. */
    public static NoteQuery first() {
        return FIRST;
    }

    /** The same query for another page. */
    public NoteQuery page(PageRequest request) {
        return new NoteQuery(request, sortOrder);
    }

    /** The same query with this sort order. */
    public NoteQuery sortedBy(Sort<Field> order) {
        return sortedBy(order.text());
    }

    /** The same query with this sort order in the platform's notation, such as {@code lastName:asc}. */
    public NoteQuery sortedBy(String order) {
        return new NoteQuery(page, Option.some(order));
    }

    /** What notes can be sorted by (rule 20.2). */
    public enum Field implements SortField {
        /** When the note was created. */
        CREATED("createDate");

        private final String text;

        Field(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
