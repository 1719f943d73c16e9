package org.externalcontacts.domain.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.trustor.Trustor;

/**
 * A company that contacts belong to.
 *
 * @param profile all that a caller may write
 * @param trustor the linked trustor, only when asked for with {@code includeTrustors} (BEHAVIOUR 8.3)
 * @param externalDataSources links to source records, only when asked for with {@code expand}
 */
public record Organization(
        OrganizationId id,
        OrganizationProfile profile,
        Stamps stamps,
        Option<Trustor> trustor,
        List<ExternalDataSource> externalDataSources)
        implements PersonalData {

    public Organization {
        trustor = Present.only(trustor);
        externalDataSources = Present.items(externalDataSources);
    }

    /** An organization as it is made. */
    public static Organization made(OrganizationId id, OrganizationProfile profile, Instant now) {
        return new Organization(id, profile, Stamps.at(now), Option.none(), List.empty());
    }

    /** The organization with another profile, changed now. */
    public Organization rewritten(OrganizationProfile newProfile, Instant now) {
        return new Organization(id, newProfile, stamps.changedAt(now), trustor, externalDataSources);
    }

    /** The organization with its trustor embedded. */
    public Organization with(Option<Trustor> linked) {
        return new Organization(id, profile, stamps, linked, externalDataSources);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
