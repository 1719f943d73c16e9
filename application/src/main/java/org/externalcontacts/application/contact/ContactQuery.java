package org.externalcontacts.application.contact;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * What to list, in which order, and which page of it.
 *
 * @param text keywords as a user types them; all must match (rule 20.1); only the first 1,000 characters count
 * @param sortOrder such as {@code lastName:asc,firstName:desc}; fields are firstName, lastName, middleName and title; by default last
 *     name, first name, id (rules 5.4, 20.2)
 */
public record ContactQuery(Option<String> text, PageRequest page, Option<String> sortOrder) implements PersonalData {

    private static final ContactQuery EVERYTHING = new ContactQuery(Option.none(), PageRequest.first(), Option.none());

    public ContactQuery {
        text = CleanText.clean(text).map(SearchText::cut);
        page = Present.or(page, PageRequest.first());
        sortOrder = CleanText.clean(sortOrder);
    }

    /** Everything, first page. */
    public static ContactQuery everything() {
        return EVERYTHING;
    }

    /** The first page of the contacts that match these keywords. */
    public static ContactQuery of(String keywords) {
        return new ContactQuery(Option.some(keywords), PageRequest.first(), Option.none());
    }

    /** The same query for another page. */
    public ContactQuery page(PageRequest request) {
        return new ContactQuery(text, request, sortOrder);
    }

    /** The same query with this sort order. */
    public ContactQuery sortedBy(Sort<Field> order) {
        return sortedBy(order.text());
    }

    /** The same query with this sort order in the platform's notation, such as {@code lastName:asc}. */
    public ContactQuery sortedBy(String order) {
        return new ContactQuery(text, page, Option.some(order));
    }

    /** What is wrong with the text alone; page and sort order are checked with the fields of the listing. */
    public Seq<Violation> violations() {
        return new InputCheck().storable("q", text).violations();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** What contacts can be sorted by (rule 20.2). */
    public enum Field implements SortField {
        /** First name. */
        FIRST_NAME("firstName"),

        /** Last name. */
        LAST_NAME("lastName"),

        /** Middle name. */
        MIDDLE_NAME("middleName"),

        /** Job title. */
        TITLE("title");

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
