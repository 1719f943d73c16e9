package org.externalcontacts.application.storage;

import io.vavr.control.Option;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Links between organizations and trustors: at most one for each of either. */
public interface TrustorRecords {

    /** The link of this organization. */
    Option<TrustorLink> linkOf(OrganizationId organization);

    /** The link to this trustor. */
    Option<TrustorLink> linkTo(TrustorId trustor);
}
