package org.externalcontacts.application.organization;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.SortKey;
import org.externalcontacts.application.page.SortOrder;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.OrganizationOrder;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.organization.Organization;

/** Lists organizations page by page, with what was asked to be filled in. */
record OrganizationListing(EngineParts parts) {

    Either<Refusal, Page<Organization>> page(OrganizationQuery query) {
        int trustors = query.trustors().size();
        Seq<Violation> wrong = new InputCheck()
                .that(
                        trustors <= OrganizationQuery.MOST_TRUSTORS,
                        "trustorId",
                        Option.some(String.valueOf(trustors)),
                        "names more than 25 trustors")
                .all(query.violations())
                .violations();
        return SortOrder.ofListing(query.page(), query.sortOrder(), OrganizationOrder.FIELDS, wrong)
                .map(order -> parts.storage().read(view -> listed(view, query, order)));
    }

    private Page<Organization> listed(View view, OrganizationQuery query, List<SortKey> order) {
        Found<Organization> found = query.trustors().nonEmpty()
                ? ofTrustors(view, query)
                : view.organizations()
                        .search(new OrganizationSearch(
                                query.text()
                                        .map(typed -> SearchText.of(typed, parts.phones()))
                                        .getOrElse(SearchText::everything),
                                order,
                                query.page().offset(),
                                query.page().size()));
        return new Page<>(found.entities(), query.page(), found.total())
                .map(organization -> expanded(view, organization, query.expand()));
    }

    /** Those that are linked, in the order asked for (BEHAVIOUR 5.5). */
    private static Found<Organization> ofTrustors(View view, OrganizationQuery query) {
        List<Organization> linked = query.trustors()
                .distinct()
                .flatMap(view.trustors()::linkTo)
                .flatMap(link -> view.organizations().find(link.organization()));
        return new Found<>(linked.drop(query.page().offset()).take(query.page().size()), linked.size());
    }

    /** The organization with these parts filled in; a local engine has no source systems to tell of. */
    Organization expanded(View view, Organization organization, Set<OrganizationExpand> expand) {
        return expand.contains(OrganizationExpand.TRUSTOR)
                ? organization.with(view.trustors()
                        .linkOf(organization.id())
                        .flatMap(link -> parts.trustors().find(link.trustor())))
                : organization;
    }
}
