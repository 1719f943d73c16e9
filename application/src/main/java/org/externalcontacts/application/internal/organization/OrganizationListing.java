package org.externalcontacts.application.internal.organization;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.internal.page.SortOrder;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Lists organizations page by page, with what was asked to be filled in. */
record OrganizationListing(EngineParts parts) {

    Either<Refusal, Page<OrganizationView>> page(OrganizationQuery query, Set<OrganizationView.Part> expand) {
        int trustors = query.trustors().size();
        Seq<Violation> wrong = new InputCheck()
                .that(
                        trustors <= OrganizationQuery.MOST_TRUSTORS,
                        "trustorId",
                        Option.some(String.valueOf(trustors)),
                        "lists more than 25 trustors")
                .all(query.violations())
                .violations();
        return SortOrder.ofListing(query.page(), query.sortOrder(), OrganizationOrder.FIELDS, wrong)
                .map(order -> search(query, order))
                .map(search -> listed(query, search, expand))
                .map(page ->
                        new Page<>(LinkedOrganization.expanded(parts, page.entities()), page.request(), page.total()));
    }

    private OrganizationSearch search(OrganizationQuery query, List<Sort.Key> order) {
        return new OrganizationSearch(
                query.text().map(typed -> SearchText.of(typed, parts.phones())).getOrElse(SearchText::everything),
                order,
                query.page());
    }

    /** With links it takes several queries, which need one state; otherwise a look-up is enough. */
    private Page<LinkedOrganization> listed(
            OrganizationQuery query, OrganizationSearch search, Set<OrganizationView.Part> expand) {
        boolean needsLinks = query.trustors().nonEmpty() || expand.contains(OrganizationView.Part.TRUSTOR);
        return needsLinks
                ? parts.storage().read(view -> listed(view, query, search, expand))
                : parts.storage().lookUp(view -> listed(view, query, search, expand));
    }

    private static Page<LinkedOrganization> listed(
            View view, OrganizationQuery query, OrganizationSearch search, Set<OrganizationView.Part> expand) {
        Found<Organization> found = query.trustors().nonEmpty()
                ? ofTrustors(view, query)
                : view.organizations().search(search);
        return new Page<>(LinkedOrganization.read(view, found.entities(), expand), query.page(), found.total());
    }

    /** Those that are linked, in the order asked for (rule 5.5). */
    private static Found<Organization> ofTrustors(View view, OrganizationQuery query) {
        List<OrganizationId> ids =
                view.trustors().linksTo(query.trustors().distinct()).map(TrustorLink::organization);
        List<Organization> linked = ids.flatMap(view.organizations().findAll(ids)::get);
        return new Found<>(linked.drop(query.page().offset()).take(query.page().size()), linked.size());
    }
}
