package org.externalcontacts.application.internal.organization;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** An organization as it was read, with the id of its trustor when that is to be filled in: the directory is asked later. */
record LinkedOrganization(Organization organization, Option<TrustorId> trustor) {

    static List<LinkedOrganization> read(
            View view, List<Organization> organizations, Set<OrganizationView.Part> expand) {
        Map<OrganizationId, TrustorLink> links = expand.contains(OrganizationView.Part.TRUSTOR)
                ? view.trustors().linksOf(organizations.map(Organization::id))
                : HashMap.empty();
        return organizations.map(organization -> new LinkedOrganization(
                organization, links.get(organization.id()).map(TrustorLink::trustor)));
    }

    /** The organizations with their trustors, of whom the directory is asked once; a local engine has no source systems. */
    static List<OrganizationView> expanded(EngineParts parts, List<LinkedOrganization> read) {
        Map<TrustorId, Trustor> known = parts.trustorsOf(read.flatMap(LinkedOrganization::trustor));
        return read.map(linked ->
                new OrganizationView(linked.organization(), linked.trustor().flatMap(known::get), List.empty()));
    }
}
