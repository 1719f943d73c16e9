package org.externalcontacts.application.trustor;

import io.vavr.control.Either;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Links between organizations and trustors. Every use case may be refused for lacking permission or an unknown organization. */
public interface Trustors {

    /**
     * Links an organization to a trustor; an existing link is replaced (rules 8.2, 8.4). Refused: a trustor that nobody
     * registered, and one that another organization is linked to.
     */
    @Fulfils(Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID)
    Either<Refusal, TrustorLink> link(OrganizationId organization, TrustorId trustor);

    /** Ends the link of an organization. Refused when it has none. */
    @Fulfils(Operation.DELETE_ORGANIZATION_TRUSTOR)
    Either<Refusal, Done> unlink(OrganizationId organization);
}
