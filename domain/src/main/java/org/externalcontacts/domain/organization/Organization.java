package org.externalcontacts.domain.organization;

import java.time.Instant;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Versioned;

/**
 * A company that contacts belong to.
 *
 * @param profile everything a caller may write
 */
public record Organization(OrganizationId id, OrganizationProfile profile, AuditDates dates) implements Versioned {

    /** A new organization. */
    public static Organization made(OrganizationId id, OrganizationProfile profile, Instant now) {
        return new Organization(id, profile, AuditDates.at(now));
    }

    /** The organization with another profile, changed now. */
    public Organization rewritten(OrganizationProfile newProfile, Instant now) {
        return new Organization(id, newProfile, dates.changedAt(now));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
