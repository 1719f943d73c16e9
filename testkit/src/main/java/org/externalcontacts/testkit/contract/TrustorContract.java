package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.UUID;
import org.externalcontacts.application.organization.OrganizationExpand;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.junit.jupiter.api.Test;

/** Which organization stands for which trustor. */
public abstract class TrustorContract extends NounContract {

    @Test
    @Proves({"8.2", "8.3"})
    void aLinkedTrustorIsEmbeddedOnlyWhenAskedFor() {
        OrganizationId id = create();
        TrustorId trustor = trustor();
        TrustorLink link = done(engine().trustors().link(id, trustor));
        assertThat(link.organization()).isEqualTo(id);
        assertThat(link.trustor()).isEqualTo(trustor);
        assertThat(done(engine().organizations().get(id)).trustor()).isEmpty();
        assertThat(done(engine().organizations().get(id, OrganizationExpand.TRUSTOR))
                        .trustor()
                        .map(Trustor::id))
                .contains(trustor);
    }

    @Test
    @Proves({"8.4"})
    void aLinkIsReplacedAndLinkingTwiceIsTheSameAsOnce() {
        OrganizationId id = create();
        TrustorId first = trustor();
        TrustorId second = trustor();
        TrustorLink link = done(engine().trustors().link(id, first));
        assertThat(done(engine().trustors().link(id, first))).isEqualTo(link);
        done(engine().trustors().link(id, second));
        assertThat(embedded(id)).isEqualTo(second);
        OrganizationId other = create();
        done(engine().trustors().link(other, first));
        assertThat(embedded(other)).isEqualTo(first);
    }

    @Test
    @Proves({"8.4"})
    void oneOrganizationStandsForATrustor() {
        TrustorId trustor = trustor();
        OrganizationId holder = create();
        OrganizationId other = create();
        done(engine().trustors().link(holder, trustor));
        assertThat(refusedUnchanged(() -> engine().trustors().link(other, trustor)))
                .isEqualTo(new Refusal.Conflict(Refusal.ConflictReason.TRUSTOR_ALREADY_LINKED, trustor.text()));
        done(engine().organizations().delete(holder));
        done(engine().trustors().link(other, trustor));
    }

    @Test
    @Proves({"8.2"})
    void aLinkIsEndedOnce() {
        OrganizationId id = create();
        notFound(engine().trustors().unlink(id));
        done(engine().trustors().link(id, trustor()));
        done(engine().trustors().unlink(id));
        assertThat(done(engine().organizations().get(id, OrganizationExpand.TRUSTOR))
                        .trustor())
                .isEmpty();
        notFound(engine().trustors().unlink(id));
    }

    @Test
    @Proves({"8.2"})
    void anUnknownOrganizationHasNoTrustor() {
        notFound(engine().trustors().link(unique.unknownOrganization(), trustor()));
        notFound(engine().trustors().unlink(unique.unknownOrganization()));
    }

    @Test
    @Proves({"5.5"})
    void organizationsOfTrustorsComeInTheOrderAskedForWhateverTheText() {
        List<OrganizationId> ids = List.fill(3, this::create);
        List<TrustorId> trustors =
                ids.map(id -> done(engine().trustors().link(id, trustor())).trustor());
        OrganizationQuery query = OrganizationQuery.of("no such words");
        OrganizationQuery asked = new OrganizationQuery(
                query.text(), trustors.reverse().prepend(trustor()), query.page(), query.sortOrder(), query.expand());
        assertThat(done(engine().organizations().search(asked)).entities().map(Organization::id))
                .containsExactlyElementsOf(ids.reverse());
        TrustorId[] many = List.fill(26, this::trustor).toJavaArray(TrustorId[]::new);
        violation(engine().organizations().search(OrganizationQuery.ofTrustors(many)), "trustorId");
    }

    private TrustorId embedded(OrganizationId id) {
        return done(engine().organizations().get(id, OrganizationExpand.TRUSTOR))
                .trustor()
                .get()
                .id();
    }

    private OrganizationId create() {
        return done(engine().organizations().create(unique.company())).id();
    }

    private TrustorId trustor() {
        return new TrustorId(UUID.randomUUID());
    }
}
