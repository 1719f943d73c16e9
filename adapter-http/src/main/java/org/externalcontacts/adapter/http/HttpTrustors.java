package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.control.Either;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.endpoint.TrustorEndpoints;
import org.externalcontacts.wire.internal.trustor.TrustorLinkForm;

/** Links to trustors in a remote system. */
final class HttpTrustors implements Trustors {

    private final Remote remote;

    HttpTrustors(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, TrustorLink> link(OrganizationId organization, TrustorId trustor) {
        return remote.entity(
                to(TrustorEndpoints.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID, organization, trustor), TrustorLinkForm::link);
    }

    @Override
    public Either<Refusal, Done> unlink(OrganizationId organization) {
        return remote.takeAway(to(TrustorEndpoints.DELETE_ORGANIZATION_TRUSTOR, organization), Done.DONE);
    }
}
