package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.ORGANIZATION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathParameter.TRUSTOR_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.json.Body;

/** The links between organizations and trustors. */
public final class TrustorEndpoints {

    private static final EndpointGroup TRUSTORS = new EndpointGroup(Tag.TRUSTORS, EntityKind.TRUSTOR_LINK);

    public static final Endpoint<OrganizationId, NoBody, Done> DELETE_ORGANIZATION_TRUSTOR = TRUSTORS.delete(
                    Operation.DELETE_ORGANIZATION_TRUSTOR,
                    "End the link with a trustor",
                    path("/organizations/{}/trustor", ORGANIZATION_ID))
            .refuses(404)
            .answersNothing(204);

    public static final Endpoint<Tuple2<OrganizationId, TrustorId>, NoBody, Body<TrustorLink>>
            PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID = TRUSTORS.put(
                            Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                            "Link an organization with a trustor",
                            path("/organizations/{}/trustor/{}", ORGANIZATION_ID, TRUSTOR_ID))
                    .about(EntityKind.TRUSTOR)
                    .refuses(404, 409)
                    .answers(Models.TRUSTOR_LINK);

    private TrustorEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return TRUSTORS.endpoints();
    }
}
