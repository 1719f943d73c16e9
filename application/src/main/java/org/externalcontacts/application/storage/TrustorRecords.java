package org.externalcontacts.application.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Links between organizations and trustors: at most one for each of either. */
public interface TrustorRecords {

    /** The link of this organization. */
    Option<TrustorLink> linkOf(OrganizationId organization);

    /** The links of these organizations; absent for those that have none. */
    default Map<OrganizationId, TrustorLink> linksOf(Seq<OrganizationId> organizations) {
        return HashMap.ofEntries(organizations
                .distinct()
                .flatMap(id -> linkOf(id).map(link -> Tuple.of(id, link))));
    }

    /** The link to this trustor. */
    Option<TrustorLink> linkTo(TrustorId trustor);

    /** The links to these trustors, in the order of the trustors; none for those that nothing links to. */
    default List<TrustorLink> linksTo(Seq<TrustorId> trustors) {
        return trustors.toList().flatMap(this::linkTo);
    }
}
