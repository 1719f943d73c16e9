package org.externalcontacts.wire.internal.trustor;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.Reading;

/** Reads trustors and the links to them, as the platform answers them. */
public final class TrustorReader {

    private TrustorReader() {}

    /** A trustor; one that does not say otherwise is enabled. */
    public static Option<Trustor> trustor(TrustorDto dto, Reading reading) {
        Option<TrustorId> id = reading.requiredId("id", dto.id(), TrustorId::of);
        Option<Instant> created = reading.time("dateCreated", dto.dateCreated());
        Option<UserId> createdBy =
                Option.of(dto.createdBy()).flatMap(user -> reading.id("createdBy.id", user.id(), UserId::of));
        List<String> permissions = Option.of(dto.authorization())
                .map(granted -> OptionMapping.list(granted.permissions()))
                .getOrElse(List.empty());
        return id.map(of -> new Trustor(
                of,
                Option.of(dto.organization()).flatMap(organization -> Option.of(organization.name())),
                dto.enabled() == null || dto.enabled(),
                created,
                createdBy,
                permissions));
    }

    /** A link; none if what makes it one is missing, which the reading remembers. */
    public static Option<TrustorLink> link(ExternalOrganizationTrustorLinkDto dto, Reading reading) {
        Option<OrganizationId> organization =
                reading.requiredId("externalOrganizationId", dto.externalOrganizationId(), OrganizationId::of);
        Option<TrustorId> trustor = reading.requiredId("trustorOrgId", dto.trustorOrgId(), TrustorId::of);
        Option<Instant> created = reading.requiredTime("dateCreated", dto.dateCreated());
        return reading.when(() -> new TrustorLink(organization.get(), trustor.get(), created.get()));
    }
}
