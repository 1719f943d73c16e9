package org.externalcontacts.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.AuditDates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Organizations")
class OrganizationTest {

    private static final Instant MADE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(1);

    private final Organization organization =
            Organization.made(new OrganizationId(new UUID(0, 1)), OrganizationProfile.of("Acme"), MADE);

    @Test
    void isCreatedAndChangedAtTheSameMoment() {
        assertThat(organization.dates()).isEqualTo(AuditDates.at(MADE));
    }

    @Test
    @DisplayName("2.10: an update replaces the whole profile and keeps id and creation")
    void replacesItsProfile() {
        Organization rewritten = organization.rewritten(OrganizationProfile.of("Apex"), LATER);

        assertThat(rewritten.id()).isEqualTo(organization.id());
        assertThat(rewritten.profile()).isEqualTo(OrganizationProfile.of("Apex"));
        assertThat(rewritten.dates()).isEqualTo(new AuditDates(MADE, LATER));
    }
}
