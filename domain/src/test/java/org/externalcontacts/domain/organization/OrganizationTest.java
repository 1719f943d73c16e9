package org.externalcontacts.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Organizations")
class OrganizationTest {

    private static final Instant MADE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(1);

    private final Organization organization =
            Organization.made(new OrganizationId(new UUID(0, 1)), OrganizationProfile.of("Acme"), MADE);

    @Test
    @DisplayName("8.3: without being asked for, a trustor is not embedded")
    void isMadeWithNothingEmbedded() {
        assertThat(organization.trustor()).isEqualTo(Option.none());
        assertThat(organization.externalDataSources()).isEmpty();
        assertThat(organization.stamps()).isEqualTo(Stamps.at(MADE));
    }

    @Test
    @DisplayName("2.10: an update replaces the whole profile and keeps id and creation")
    void replacesItsProfile() {
        Organization rewritten = organization.rewritten(OrganizationProfile.of("Apex"), LATER);

        assertThat(rewritten.id()).isEqualTo(organization.id());
        assertThat(rewritten.profile()).isEqualTo(OrganizationProfile.of("Apex"));
        assertThat(rewritten.stamps()).isEqualTo(new Stamps(MADE, LATER));
    }

    @Test
    @DisplayName("8.3: the trustor is embedded when asked for")
    void embedsItsTrustor() {
        Option<Trustor> trustor = Option.some(Trustor.bare(new TrustorId(new UUID(0, 2))));

        assertThat(organization.with(trustor).trustor()).isEqualTo(trustor);
        assertThat(organization.with(Option.some(null))).isEqualTo(organization);
    }
}
