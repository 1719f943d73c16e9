package org.externalcontacts.domain.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a caller writes about a relationship")
class RelationshipDraftTest {

    private static final UserId USER = new UserId(new UUID(0, 1));
    private static final OrganizationId ORGANIZATION = new OrganizationId(new UUID(0, 2));

    @Test
    @DisplayName("2.1: the label has 1 to 100 characters, without surrounding blanks")
    void takesLabelsWithinTheLimits() {
        Relationship.Draft longest = Relationship.Draft.of(USER, ORGANIZATION, " " + "x".repeat(100) + " ");

        assertThat(longest.validated()).isEqualTo(Validation.valid(longest));
        assertThat(longest.label()).isEqualTo(Option.some("x".repeat(100)));
        assertThat(Relationship.Draft.of(USER, ORGANIZATION, "x".repeat(101))
                        .validated()
                        .getError())
                .extracting(violation -> violation.field() + " " + violation.reason())
                .containsExactly("relationship has 101 characters, at most 100 are allowed");
    }

    @Test
    @DisplayName("9.1: user, organization and label are required, and all are named at once")
    void needsAllThreeParts() {
        assertThat(new Relationship.Draft(Option.none(), Option.none(), Option.some(" "))
                        .validated()
                        .getError())
                .containsExactly(
                        Violation.missing("user"),
                        Violation.missing("externalOrganization"),
                        Violation.missing("relationship"));
    }
}
