package org.externalcontacts.application.relationship;

import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * Which page of relationships to list, and in which order.
 *
 * @param sortOrder such as {@code relationship:asc}; fields are createDate and relationship; by default newest first
 *     (rule 20.2)
 */
public record RelationshipQuery(PageRequest page, Option<String> sortOrder) {

    private static final RelationshipQuery FIRST = new RelationshipQuery(PageRequest.first(), Option.none());

    public RelationshipQuery {
        page = Present.or(page, PageRequest.first());
        sortOrder = CleanText.clean(sortOrder);
    }

    /** The first page, newest first. */
    public static RelationshipQuery first() {
        return FIRST;
    }

    /** The same query for another page. */
    public RelationshipQuery page(PageRequest request) {
        return new RelationshipQuery(request, sortOrder);
    }

    /** The same query with this sort order. */
    public RelationshipQuery sortedBy(Sort<Field> order) {
        return sortedBy(order.text());
    }

    /** The same query with this sort order in the platform's notation, such as {@code lastName:asc}. */
    public RelationshipQuery sortedBy(String order) {
        return new RelationshipQuery(page, Option.some(order));
    }

    /** What relationships can be sorted by (rule 20.2). */
    public enum Field implements SortField {
        /** When the relationship was created. */
        CREATED("createDate"),

        /** What the user is to the organization. */
        LABEL("relationship");

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
