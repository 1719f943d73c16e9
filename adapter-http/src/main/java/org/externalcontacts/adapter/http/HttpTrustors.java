package org.externalcontacts.adapter.http;

import io.vavr.control.Either;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.trustor.TrustorReader;

/** Links to trustors in a remote system. */
final class HttpTrustors implements Trustors {

    private final Remote remote;

    HttpTrustors(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, TrustorLink> link(OrganizationId organization, TrustorId trustor) {
        return remote.entity(
                Target.of(Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID, EntityKind.TRUSTOR, organization, trustor),
                Models.TRUSTOR_LINK,
                TrustorReader::link);
    }

    @Override
    public Either<Refusal, Done> unlink(OrganizationId organization) {
        return remote.takeAway(Target.of(Operation.DELETE_ORGANIZATION_TRUSTOR, EntityKind.TRUSTOR_LINK, organization));
    }
}
