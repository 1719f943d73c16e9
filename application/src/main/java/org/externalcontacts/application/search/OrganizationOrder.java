package org.externalcontacts.application.search;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import org.externalcontacts.application.page.SortKey;
import org.externalcontacts.domain.organization.Organization;

/** In which order organizations are listed; always a total one (BEHAVIOUR 5.4, 20.2). */
public final class OrganizationOrder {

    /** The fields to sort by. */
    public static final Set<String> FIELDS = LinkedHashSet.of("companyType", "industry", "name");

    private OrganizationOrder() {}

    /** By these keys, then by name and id. */
    public static Comparator<Organization> by(List<SortKey> keys) {
        return Orders.chain(
                keys.append(new SortKey("name", true)),
                OrganizationOrder::field,
                organization -> organization.id().value());
    }

    private static Option<String> field(Organization organization, String field) {
        return switch (field) {
            case "companyType" -> organization.profile().companyType();
            case "industry" -> organization.profile().industry();
            default -> organization.profile().name();
        };
    }
}
