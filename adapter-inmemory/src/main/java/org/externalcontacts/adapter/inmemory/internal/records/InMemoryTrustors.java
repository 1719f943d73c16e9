package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Links between organizations and trustors in memory. */
public final class InMemoryTrustors implements TrustorRecords {

    private final Map<OrganizationId, TrustorLink> byOrganization = new HashMap<>();
    private final Map<TrustorId, TrustorLink> byTrustor = new HashMap<>();

    @Override
    public Option<TrustorLink> linkOf(OrganizationId organization) {
        return Option.of(byOrganization.get(organization));
    }

    @Override
    public Option<TrustorLink> linkTo(TrustorId trustor) {
        return Option.of(byTrustor.get(trustor));
    }

    public void link(TrustorLink link) {
        unlink(link.organization());
        byOrganization.put(link.organization(), link);
        byTrustor.put(link.trustor(), link);
    }

    public void unlink(OrganizationId organization) {
        Option.of(byOrganization.remove(organization)).forEach(link -> byTrustor.remove(link.trustor()));
    }

    public Iterable<TrustorLink> all() {
        return byOrganization.values();
    }
}
