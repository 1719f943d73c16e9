package org.externalcontacts.domain.relationship;

import io.vavr.control.Option;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Ties a user of the platform to an external organization.
 *
 * @param label role of the user, such as account manager
 * @param dates listings are ordered by them; none over HTTP, where the platform does not show them
 */
public record Relationship(
        RelationshipId id, UserId user, OrganizationId organization, String label, Option<AuditDates> dates)
        implements PersonalData {

    public Relationship {
        dates = Present.only(dates);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
