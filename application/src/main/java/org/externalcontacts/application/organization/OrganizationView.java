package org.externalcontacts.application.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.trustor.Trustor;

/**
 * An organization with the parts that were asked for beside it.
 *
 * @param trustor the linked trustor; none if there is no link, if the directory does not know it, or if it was not asked for (rule 8.3)
 * @param externalDataSources links to source records; empty if they were not asked for, and on a local engine, which has no source systems
 */
public record OrganizationView(
        Organization organization, Option<Trustor> trustor, List<ExternalDataSource> externalDataSources)
        implements Versioned {

    public OrganizationView {
        trustor = Present.only(trustor);
        externalDataSources = Present.items(externalDataSources);
    }

    /** An organization with nothing beside it. */
    public static OrganizationView of(Organization organization) {
        return new OrganizationView(organization, Option.none(), List.empty());
    }

    /** The version of the organization: the parts beside it have versions of their own. */
    @Override
    public Version version() {
        return organization.version();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** Parts of an organization that are filled in only when asked for (rule 8.3). */
    public enum Part {
        /** The linked trustor: the API's {@code includeTrustors}. */
        TRUSTOR,
        EXTERNAL_DATA_SOURCES
    }
}
