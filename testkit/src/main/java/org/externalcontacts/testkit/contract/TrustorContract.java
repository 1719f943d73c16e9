package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.junit.jupiter.api.Test;

/** Links of organizations to trustors. */
public abstract class TrustorContract extends NounContract {

    private final TrustorId trustor = new TrustorId(UUID.randomUUID());

    @Test
    @Proves({"8.2"})
    void anOrganizationIsLinkedToATrustor() {
        OrganizationId company = company();
        TrustorLink link = link(company, trustor);
        assertThat(link.organization()).isEqualTo(company);
        assertThat(link.trustor()).isEqualTo(trustor);
        assertThat(trustorOf(company)).contains(trustor);
    }

    @Test
    @Proves({"8.2", "8.4"})
    void linkingAgainGivesTheLinkThatIsThere() {
        OrganizationId company = company();
        TrustorLink first = link(company, trustor);
        assertThat(link(company, trustor)).isEqualTo(first);
    }

    @Test
    @Proves({"8.2", "8.4"})
    void anotherTrustorReplacesTheOneThatIsLinked() {
        OrganizationId company = company();
        TrustorId other = new TrustorId(UUID.randomUUID());
        link(company, trustor);
        link(company, other);
        assertThat(trustorOf(company)).contains(other);
        assertThat(link(company(), trustor).trustor()).isEqualTo(trustor);
    }

    @Test
    @Proves({"8.4", "20.4"})
    void aTrustorHasOneOrganization() {
        OrganizationId first = company();
        OrganizationId second = company();
        link(first, trustor);
        Refusal refusal = refusedUnchanged(() -> engine().trustors().link(second, trustor));
        assertThat(refusal)
                .isEqualTo(new Refusal.Conflict(Refusal.ConflictReason.TRUSTOR_ALREADY_LINKED, trustor.text()));
        assertThat(trustorOf(first)).contains(trustor);
        assertThat(trustorOf(second)).isEmpty();
    }

    @Test
    @Proves({"8.4", "20.4"})
    void aLinkThatCannotBeReplacedStays() {
        OrganizationId first = company();
        OrganizationId second = company();
        TrustorId other = new TrustorId(UUID.randomUUID());
        link(first, trustor);
        link(second, other);
        refused(engine().trustors().link(second, trustor), Refusal.Conflict.class);
        assertThat(trustorOf(second)).contains(other);
    }

    @Test
    @Proves({"8.2", "8.4"})
    void aTrustorThatIsUnlinkedIsFreeAgain() {
        OrganizationId company = company();
        link(company, trustor);
        done(engine().trustors().unlink(company));
        assertThat(trustorOf(company)).isEmpty();
        OrganizationId next = company();
        link(next, trustor);
        assertThat(trustorOf(next)).contains(trustor);
    }

    @Test
    @Proves({"8.2", "20.4"})
    void withoutALinkThereIsNothingToEnd() {
        OrganizationId company = company();
        notFound(engine().trustors().unlink(company));
        link(company, trustor);
        done(engine().trustors().unlink(company));
        notFound(engine().trustors().unlink(company));
    }

    @Test
    @Proves({"8.2", "14.2"})
    void anUnknownOrganizationCannotBeLinkedOrUnlinked() {
        notFound(engine().trustors().link(unique.unknownOrganization(), trustor));
        notFound(engine().trustors().unlink(unique.unknownOrganization()));
    }

    @Test
    @Proves({"8.3"})
    void theTrustorIsEmbeddedOnlyWhenAskedFor() {
        needs(Capability.READ_YOUR_WRITES);
        OrganizationId company = company();
        link(company, trustor);
        assertThat(done(engine().organizations().view(company)).trustor()).isEmpty();
        assertThat(searched().trustor()).isEmpty();
        assertThat(searched(OrganizationView.Part.TRUSTOR).trustor().map(Trustor::id))
                .contains(trustor);
    }

    @Test
    @Proves({"8.2", "2.10"})
    void aNewProfileLeavesTheLinkAlone() {
        OrganizationId company = company();
        link(company, trustor);
        done(engine().organizations().update(company, unique.company()));
        assertThat(trustorOf(company)).contains(trustor);
    }

    @Test
    @Proves({"8.5"})
    void theLinkGoesWithItsOrganization() {
        needs(Capability.READ_YOUR_WRITES);
        OrganizationId company = company();
        link(company, trustor);
        done(engine().organizations().delete(company));
        assertThat(done(engine().organizations().search(OrganizationQuery.ofTrustors(trustor)))
                        .entities())
                .isEmpty();
        OrganizationId next = company();
        link(next, trustor);
        assertThat(trustorOf(next)).contains(trustor);
    }

    private TrustorLink link(OrganizationId organization, TrustorId linked) {
        return done(engine().trustors().link(organization, linked));
    }

    private Option<TrustorId> trustorOf(OrganizationId organization) {
        return done(engine().organizations().view(organization, OrganizationView.Part.TRUSTOR))
                .trustor()
                .map(Trustor::id);
    }

    private OrganizationView searched(OrganizationView.Part... expand) {
        return done(engine().organizations().searchViews(OrganizationQuery.ofTrustors(trustor), expand))
                .entities()
                .single();
    }

    private OrganizationId company() {
        return done(engine().organizations().create(unique.company())).id();
    }
}
