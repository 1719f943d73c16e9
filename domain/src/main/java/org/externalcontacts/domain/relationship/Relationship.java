package org.externalcontacts.domain.relationship;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * Ties a user of the platform to an external organization.
 *
 * @param label role of the user, such as account manager
 * @param dates listings are ordered by them; none over HTTP, where the platform does not show them
 */
public record Relationship(
        RelationshipId id, UserId user, OrganizationId organization, String label, Option<AuditDates> dates)
        implements Versioned {

    public Relationship {
        dates = Present.only(dates);
    }

    /** The version of its three parts: dates are no part of it, since not everybody sees them. */
    @Override
    public Version version() {
        return Version.of(new Relationship(id, user, organization, label, Option.none()));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /**
     * All that a caller may write about a relationship; all three parts are required (rule 9.1).
     *
     * @param label role of the user towards the organization, 1 to 100 characters
     */
    public record Draft(Option<UserId> user, Option<OrganizationId> organization, Option<String> label)
            implements PersonalData {

        public Draft {
            user = Present.only(user);
            organization = Present.only(organization);
            label = CleanText.clean(label);
        }

        /** This user is this to this organization. */
        public static Draft of(UserId user, OrganizationId organization, String label) {
            return new Draft(Option.some(user), Option.some(organization), CleanText.of(label));
        }

        /** The draft itself, or everything that is wrong with it (rules 2.1, 9.1). */
        public Validation<Seq<Violation>, Draft> validated() {
            return new InputCheck()
                    .that(user.isDefined(), "user", Option.none(), "is required")
                    .that(organization.isDefined(), "externalOrganization", Option.none(), "is required")
                    .requiredText("relationship", label, 100)
                    .orElse(() -> this);
        }

        @Override
        public String toString() {
            return PersonalData.withoutPersonalData(this);
        }
    }
}
