package org.externalcontacts.domain.relationship;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Ties a user of the platform to an external organization.
 *
 * @param label role of the user, such as account manager
 * @param stamps listings are ordered by them; absent over HTTP, where the platform does not show them
 * @param externalDataSources links to source records, only when asked for with {@code expand}
 */
public record Relationship(
        RelationshipId id,
        UserId user,
        OrganizationId organization,
        String label,
        Option<Stamps> stamps,
        List<ExternalDataSource> externalDataSources)
        implements PersonalData {

    public Relationship {
        stamps = Present.only(stamps);
        externalDataSources = Present.items(externalDataSources);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
