package org.externalcontacts.domain.relationship;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * All that a caller may write about a relationship; all three parts are required (BEHAVIOUR 9.1).
 *
 * @param label role of the user towards the organization, 1 to 100 characters
 */
public record RelationshipDraft(Option<UserId> user, Option<OrganizationId> organization, Option<String> label)
        implements PersonalData {

    public RelationshipDraft {
        user = Present.only(user);
        organization = Present.only(organization);
        label = CleanText.clean(label);
    }

    /** This user is this to this organization. */
    public static RelationshipDraft of(UserId user, OrganizationId organization, String label) {
        return new RelationshipDraft(Option.some(user), Option.some(organization), CleanText.of(label));
    }

    /** The draft itself, or everything that is wrong with it (BEHAVIOUR 2.1, 9.1). */
    public Validation<Seq<Violation>, RelationshipDraft> validated() {
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
