package org.externalcontacts.domain.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Relationships, as written")
class WrittenRelationshipTest {

    private static final UserId USER = new UserId(new UUID(0, 1));
    private static final OrganizationId ORGANIZATION = new OrganizationId(new UUID(0, 2));

    @Test
    @DisplayName("2.1: a label has 1 to 100 characters, blanks around it are cut")
    void limitsTheLabel() {
        assertThat(labelled(" Account Manager ").validated().get().label()).contains("Account Manager");
        assertThat(labelled("l".repeat(100)).validated().isValid()).isTrue();
        assertThat(labelled("l".repeat(101)).validated().getError())
                .extracting(Violation::field)
                .containsExactly("relationship");
    }

    @Test
    @DisplayName("9.1, 20.4: user, organization and label are required, and all named when all are missing")
    void asksForAllThree() {
        assertThat(new RelationshipDraft(Option.none(), Option.none(), Option.some(" "))
                        .validated()
                        .getError())
                .containsExactly(
                        Violation.missing("user"),
                        Violation.missing("externalOrganization"),
                        Violation.missing("relationship"));
    }

    private static RelationshipDraft labelled(String label) {
        return RelationshipDraft.of(USER, ORGANIZATION, label);
    }
}
