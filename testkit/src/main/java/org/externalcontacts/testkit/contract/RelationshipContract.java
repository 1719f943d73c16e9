package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipUpdate;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipDraft;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.Test;

/** Relationships between platform users and organizations. */
public abstract class RelationshipContract extends NounContract {

    @Test
    @Proves({"9.1"})
    void aRelationshipIsMadeReadChangedAndDeleted() {
        OrganizationId company = company();
        Relationship made = tie(company, "Account Manager");
        assertThat(made.organization()).isEqualTo(company);
        assertThat(done(engine().relationships().get(made.id()))).isEqualTo(made);
        RelationshipDraft draft = RelationshipDraft.of(unique.user(), company, "Advisor");
        Relationship changed = done(engine().relationships().update(made.id(), draft));
        assertThat(changed.label()).isEqualTo("Advisor");
        assertThat(changed.user()).isEqualTo(draft.user().get());
        assertThat(done(engine().relationships().delete(made.id()))).isEqualTo(made.id());
        notFound(engine().relationships().get(made.id()));
        notFound(engine().relationships().update(made.id(), draft));
        notFound(engine().relationships().delete(made.id()));
    }

    @Test
    @Proves({"9.1", "20.4"})
    void allThreePartsAreRequired() {
        Refusal.InvalidInput refusal = refused(
                engine().relationships().create(new RelationshipDraft(Option.none(), Option.none(), Option.some(" "))),
                Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(violation -> violation.field()))
                .containsExactlyInAnyOrder("user", "externalOrganization", "relationship");
    }

    @Test
    @Proves({"2.1"})
    void aLabelHasFrom1To100Characters() {
        OrganizationId company = company();
        assertThat(tie(company, "x").label()).isEqualTo("x");
        assertThat(tie(company, "x".repeat(100)).label()).hasSize(100);
        violation(
                engine().relationships().create(RelationshipDraft.of(unique.user(), company, "x".repeat(101))),
                "relationship");
    }

    @Test
    @Proves({"9.1"})
    void anUnknownOrganizationIsRefused() {
        RelationshipDraft draft = RelationshipDraft.of(unique.user(), unique.unknownOrganization(), "Manager");
        violation(engine().relationships().create(draft), "externalOrganization");
        Relationship made = tie(company(), "Manager");
        refusedUnchanged(() -> engine().relationships().update(made.id(), draft));
        notFound(engine().relationships().ofOrganization(unique.unknownOrganization(), RelationshipQuery.first()));
    }

    @Test
    @Proves({"9.1", "5.4", "20.2"})
    void anOrganizationMayHaveManyAndListsThemNewestFirst() {
        needs(Capability.SETTABLE_CLOCK);
        OrganizationId company = company();
        List<RelationshipId> ids = List.of("b", "C", "a").map(label -> {
            subject().pass(Duration.ofSeconds(1));
            return tie(company, label).id();
        });
        assertThat(listed(company, RelationshipQuery.first())).containsExactlyElementsOf(ids.reverse());
        assertThat(listed(company, RelationshipQuery.first().sortedBy("relationship:asc")))
                .containsExactly(ids.get(2), ids.get(0), ids.get(1));
        assertThat(listed(company, RelationshipQuery.first().sortedBy("createDate:asc")))
                .containsExactlyElementsOf(ids);
        assertThat(listed(company, RelationshipQuery.first().page(new PageRequest(2, 2))))
                .containsExactly(ids.head());
        violation(
                engine().relationships()
                        .ofOrganization(company, RelationshipQuery.first().sortedBy("user")),
                "sortOrder");
    }

    @Test
    @Proves({"6.1", "20.3"})
    void aScanGivesEveryRelationshipOnce() {
        OrganizationId company = company();
        List<RelationshipId> all = List.fill(25, () -> tie(company, "Manager").id());
        assertThat(done(engine().relationships().all()).map(Relationship::id).toList())
                .doesNotHaveDuplicates()
                .containsAll(all);
    }

    @Test
    @Proves({"7.4"})
    void bulkCallsAnswerItemByItem() {
        OrganizationId company = company();
        RelationshipDraft good = RelationshipDraft.of(unique.user(), company, "Manager");
        RelationshipDraft bad = RelationshipDraft.of(unique.user(), company, "");
        Bulk<Relationship> made = done(engine().relationships().bulkCreate(List.of(bad, good, good)));
        assertThat(made.errorIndexes()).containsExactly(0);
        List<RelationshipId> ids = made.successes().map(Relationship::id);
        assertThat(done(engine().relationships().bulkGet(ids.reverse()))
                        .successes()
                        .map(Relationship::id))
                .isEqualTo(ids.reverse());
        Bulk<Relationship> changed = done(engine().relationships()
                .bulkUpdate(List.of(
                        new RelationshipUpdate(ids.head(), bad),
                        new RelationshipUpdate(ids.last(), RelationshipDraft.of(unique.user(), company, "Advisor")))));
        assertThat(changed.errorIndexes()).containsExactly(0);
        assertThat(changed.successes().map(Relationship::label)).containsExactly("Advisor");
        Bulk<RelationshipId> gone = done(engine().relationships()
                .bulkDelete(List.of(ids.head(), new RelationshipId(UUID.randomUUID()), ids.last())));
        assertThat(gone.errorIndexes()).containsExactly(1);
        assertThat(listed(company, RelationshipQuery.first())).isEmpty();
    }

    private Relationship tie(OrganizationId company, String label) {
        return done(engine().relationships().create(RelationshipDraft.of(unique.user(), company, label)));
    }

    private List<RelationshipId> listed(OrganizationId company, RelationshipQuery query) {
        return done(engine().relationships().ofOrganization(company, query))
                .entities()
                .map(Relationship::id);
    }

    private OrganizationId company() {
        return done(engine().organizations().create(unique.company())).id();
    }
}
