package org.externalcontacts.application.internal.search;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.domain.organization.Organization;

/** In which order organizations are listed; always a total one (rules 5.4, 20.2). */
public final class OrganizationOrder {

    /** The fields to sort by. */
    public static final Set<String> FIELDS = SortField.texts(OrganizationQuery.Field.values());

    private OrganizationOrder() {}

    /** By these keys, then by name and id. */
    public static Comparator<Organization> by(List<Sort.Key> keys) {
        return Orders.chain(
                complete(keys),
                OrganizationOrder::field,
                organization -> organization.id().value());
    }

    /** These keys and those that make the order total, but for the id, which comes last. */
    public static List<Sort.Key> complete(List<Sort.Key> keys) {
        return keys.append(new Sort.Key("name", true));
    }

    /** Whether these keys come to the default order: name, id. */
    public static boolean isByName(List<Sort.Key> keys) {
        return complete(keys).distinct().size() == 1;
    }

    /** What an organization is sorted by, by one of {@link #FIELDS}. */
    public static Option<String> field(Organization organization, String field) {
        return switch (field) {
            case "companyType" -> organization.profile().companyType();
            case "industry" -> organization.profile().industry();
            default -> organization.profile().name();
        };
    }
}
