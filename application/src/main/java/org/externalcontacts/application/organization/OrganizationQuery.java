package org.externalcontacts.application.organization;

import io.vavr.collection.List;
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
import org.externalcontacts.domain.trustor.TrustorId;

/**
 * What to list, in which order, and which page of it.
 *
 * @param text keywords as a user types them; all must match (rule 20.1); only the first 1,000 characters count
 * @param trustors at most 25; when any is given, text is ignored and the answer keeps this order (rule 5.5)
 * @param sortOrder such as {@code industry:desc}; fields are companyType, industry and name; by default name, id
 */
public record OrganizationQuery(
        Option<String> text, List<TrustorId> trustors, PageRequest page, Option<String> sortOrder)
        implements PersonalData {

    /** Maximum number of trustors in a query. */
    public static final int MOST_TRUSTORS = 25;

    private static final OrganizationQuery EVERYTHING =
            new OrganizationQuery(Option.none(), List.empty(), PageRequest.first(), Option.none());

    public OrganizationQuery {
        text = CleanText.clean(text).map(SearchText::cut);
        trustors = Present.items(trustors);
        page = Present.or(page, PageRequest.first());
        sortOrder = CleanText.clean(sortOrder);
    }

    /** Everything, first page. */
    public static OrganizationQuery everything() {
        return EVERYTHING;
    }

    /** The first page of the organizations that match these keywords. */
    public static OrganizationQuery of(String keywords) {
        return new OrganizationQuery(Option.some(keywords), List.empty(), PageRequest.first(), Option.none());
    }

    /** The organizations that are linked with these trustors, all on one page. */
    public static OrganizationQuery ofTrustors(TrustorId... trustors) {
        return new OrganizationQuery(
                Option.none(), List.of(trustors), PageRequest.firstOf(MOST_TRUSTORS), Option.none());
    }

    /** The same query for another page. */
    public OrganizationQuery page(PageRequest request) {
        return new OrganizationQuery(text, trustors, request, sortOrder);
    }

    /** The same query with this sort order. */
    public OrganizationQuery sortedBy(Sort<Field> order) {
        return sortedBy(order.text());
    }

    /** The same query with this sort order in the platform's notation, such as {@code lastName:asc}. */
    public OrganizationQuery sortedBy(String order) {
        return new OrganizationQuery(text, trustors, page, Option.some(order));
    }

    /** What is wrong with the text alone; page and sort order are checked with the fields of the listing. */
    public Seq<Violation> violations() {
        return new InputCheck().storable("q", text).violations();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** What organizations can be sorted by (rule 20.2). */
    public enum Field implements SortField {
        /** Kind of company. */
        COMPANY_TYPE("companyType"),

        /** Branch of business. */
        INDUSTRY("industry"),

        /** Name. */
        NAME("name");

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
