package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.Test;

/** What tying platform users to organizations means. */
public abstract class RelationshipContract extends NounContract {

    @Test
    @Proves({"9.1"})
    void aRelationshipComesBackAsItWasWritten() {
        Relationship.Draft draft = draft(company(), " Account Manager ");
        Relationship made = create(draft);
        assertThat(made.user()).isEqualTo(draft.user().get());
        assertThat(made.organization()).isEqualTo(draft.organization().get());
        assertThat(made.label()).isEqualTo("Account Manager");
        assertThat(done(engine().relationships().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"9.1", "20.4"})
    void allThreePartsAreRequiredAndNamedAtOnce() {
        Refusal.InvalidInput refusal = refused(
                engine().relationships().create(new Relationship.Draft(Option.none(), Option.none(), Option.some(" "))),
                Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(Violation::field))
                .containsExactlyInAnyOrder("user", "externalOrganization", "relationship");
    }

    @Test
    @Proves({"2.1"})
    void aLabelHas1To100Characters() {
        OrganizationId company = company();
        for (String label : List.of("x", "x".repeat(100))) {
            assertThat(create(draft(company, label)).label()).isEqualTo(label);
        }
        for (String label : List.of("", "x".repeat(101))) {
            violation(engine().relationships().create(draft(company, label)), "relationship");
        }
    }

    @Test
    @Proves({"9.1", "20.4"})
    void anUnknownOrganizationIsRefusedTogetherWithTheRest() {
        Relationship.Draft wrong = draft(unique.unknownOrganization(), "x".repeat(101));
        Relationship made = create(draft(company(), "Advisor"));
        for (Refusal refusal : List.of(
                refusedUnchanged(() -> engine().relationships().create(wrong)),
                refusedUnchanged(() -> engine().relationships().update(made.id(), wrong)))) {
            assertThat(refusal.violationOf("externalOrganization")).isNotEmpty();
            assertThat(refusal.violationOf("relationship")).isNotEmpty();
        }
        assertThat(done(engine().relationships().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"9.1", "2.10"})
    void anUpdateReplacesAllThreeParts() {
        OrganizationId before = company();
        OrganizationId after = company();
        Relationship made = create(draft(before, "Advisor"));
        Relationship.Draft draft = draft(after, "Account Manager");
        Relationship changed = done(engine().relationships().update(made.id(), draft));
        assertThat(changed.id()).isEqualTo(made.id());
        assertThat(changed.user()).isEqualTo(draft.user().get());
        assertThat(changed.organization()).isEqualTo(after);
        assertThat(changed.label()).isEqualTo("Account Manager");
        assertThat(changed.dates().map(AuditDates::created))
                .isEqualTo(made.dates().map(AuditDates::created));
        assertThat(done(engine().relationships().get(made.id()))).isEqualTo(changed);
        assertThat(listed(before, RelationshipQuery.first())).isEmpty();
        assertThat(listed(after, RelationshipQuery.first())).containsExactly(made.id());
    }

    @Test
    @Proves({"14.2"})
    void aRelationshipThatIsDeletedIsGone() {
        OrganizationId company = company();
        RelationshipId id = create(draft(company, "Advisor")).id();
        assertThat(done(engine().relationships().delete(id))).isEqualTo(id);
        notFound(engine().relationships().get(id));
        notFound(engine().relationships().update(id, draft(company, "Advisor")));
        notFound(engine().relationships().delete(id));
        assertThat(listed(company, RelationshipQuery.first())).isEmpty();
    }

    @Test
    @Proves({"9.1"})
    void anOrganizationHasManyAndListsNoOthers() {
        OrganizationId company = company();
        create(draft(company(), "Advisor"));
        List<RelationshipId> ids =
                List.fill(3, () -> create(draft(company, "Advisor")).id());
        assertThat(listed(company, RelationshipQuery.first())).containsExactlyInAnyOrderElementsOf(ids);
        notFound(engine().relationships().ofOrganization(unique.unknownOrganization(), RelationshipQuery.first()));
    }

    @Test
    @Proves({"5.4", "20.2"})
    void theyAreListedNewestFirstUnlessAskedOtherwise() {
        needs(Capability.SETTABLE_CLOCK);
        OrganizationId company = company();
        List<RelationshipId> ids = List.of("beta", "Alpha", "gamma").map(label -> {
            subject().pass(Duration.ofSeconds(1));
            return create(draft(company, label)).id();
        });
        assertThat(listed(company, RelationshipQuery.first())).isEqualTo(ids.reverse());
        assertThat(listed(company, RelationshipQuery.first().sortedBy("createDate:desc")))
                .isEqualTo(ids.reverse());
        assertThat(listed(company, RelationshipQuery.first().sortedBy("createDate:asc")))
                .isEqualTo(ids);
    }

    @Test
    @Proves({"5.4", "20.2"})
    void theyAreSortedByLabelInBothDirections() {
        OrganizationId company = company();
        List<RelationshipId> ids = List.of("beta", "Alpha", "gamma")
                .map(label -> create(draft(company, label)).id());
        List<RelationshipId> sorted = List.of(ids.get(1), ids.get(0), ids.get(2));
        assertThat(listed(company, RelationshipQuery.first().sortedBy("relationship:asc")))
                .isEqualTo(sorted);
        assertThat(listed(company, RelationshipQuery.first().sortedBy("relationship:desc")))
                .isEqualTo(sorted.reverse());
    }

    @Test
    @Proves({"5.1", "5.4", "20.2"})
    void anyOtherOrderAndPagesBeyondAThousandAreRefused() {
        OrganizationId company = company();
        for (String order : List.of("user:asc", "relationship:up", "createDate asc", ",")) {
            violation(
                    engine().relationships()
                            .ofOrganization(company, RelationshipQuery.first().sortedBy(order)),
                    "sortOrder");
        }
        violation(
                engine().relationships()
                        .ofOrganization(
                                company,
                                RelationshipQuery.first()
                                        .page(PageRequest.firstOf(100).number(11))),
                "pageNumber");
    }

    @Test
    @Proves({"5.2", "20.2"})
    void pagesNeverOverlapAndLeaveNothingOut() {
        OrganizationId company = company();
        List<RelationshipId> ids =
                List.fill(11, () -> create(draft(company, "Advisor")).id());
        for (String order : List.of("createDate:desc", "relationship:asc")) {
            RelationshipQuery query = RelationshipQuery.first().sortedBy(order);
            List<RelationshipId> seen = List.range(1, 5)
                    .flatMap(number ->
                            listed(company, query.page(PageRequest.firstOf(4).number(number))));
            assertThat(seen).as(order).hasSize(11).containsExactlyInAnyOrderElementsOf(ids);
        }
        Page<Relationship> last = done(engine().relationships()
                .ofOrganization(
                        company,
                        RelationshipQuery.first().page(PageRequest.firstOf(4).number(3))));
        assertThat(last.total()).isEqualTo(11);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    @Proves({"6.1", "6.2", "20.3"})
    void aScanGivesEveryRelationshipOnce() {
        OrganizationId company = company();
        List<RelationshipId> ids =
                List.fill(25, () -> create(draft(company, "Advisor")).id());
        assertThat(scanned()).doesNotHaveDuplicates().containsAll(ids);
        assertThat(done(engine().relationships().all()).map(Relationship::id).toList())
                .doesNotHaveDuplicates()
                .containsAll(ids);
    }

    @Test
    @Proves({"6.1", "6.4"})
    void aWrongLimitOrCursorIsRefused() {
        violation(engine().relationships().scan(ScanRequest.startOf(9)), "limit");
        violation(engine().relationships().scan(ScanRequest.startOf(201)), "limit");
        violation(engine().relationships().scan(ScanRequest.startOf(10).at(new Cursor("forged"))), "cursor");
    }

    @Test
    @Proves({"7.1", "7.4"})
    void bulkCreateAndGetAnswerInTheOrderOfTheRequest() {
        OrganizationId company = company();
        Relationship.Draft bad = draft(unique.unknownOrganization(), "Advisor");
        Bulk<Relationship> made =
                done(engine().relationships().bulkCreate(List.of(draft(company, "one"), bad, draft(company, "three"))));
        assertThat(made.errorIndexes()).containsExactly(1);
        assertThat(made.outcomes().get(1).getLeft().violationOf("externalOrganization"))
                .isNotEmpty();
        assertThat(made.successes().map(Relationship::label)).containsExactly("one", "three");
        List<RelationshipId> asked =
                made.successes().map(Relationship::id).reverse().prepend(unknown());
        Bulk<Relationship> read = done(engine().relationships().bulkGet(asked));
        assertThat(read.errorIndexes()).containsExactly(0);
        assertThat(read.successes()).isEqualTo(made.successes().reverse());
    }

    @Test
    @Proves({"7.1", "7.4"})
    void bulkUpdatesAndRemovalsAreDoneOneByOne() {
        OrganizationId company = company();
        RelationshipId one = create(draft(company, "Advisor")).id();
        RelationshipId two = create(draft(company, "Advisor")).id();
        Bulk<Relationship> changed = done(engine().relationships()
                .bulkUpdate(List.of(
                        new Relationships.Update(one, draft(company, "first")),
                        new Relationships.Update(unknown(), draft(company, "second")),
                        new Relationships.Update(two, draft(company, "")),
                        new Relationships.Update(one, draft(company, "last")))));
        assertThat(changed.errorIndexes()).containsExactly(1, 2);
        assertThat(done(engine().relationships().get(one)).label()).isEqualTo("last");
        assertThat(done(engine().relationships().get(two)).label()).isEqualTo("Advisor");
        Bulk<RelationshipId> removed = done(engine().relationships().bulkDelete(List.of(one, two, one)));
        assertThat(removed.successes()).containsExactly(one, two);
        notFound(removed.outcomes().get(2));
        assertThat(listed(company, RelationshipQuery.first())).isEmpty();
    }

    private List<RelationshipId> scanned() {
        ScanRequest request = ScanRequest.startOf(10);
        CursorPage<Relationship> page = done(engine().relationships().scan(request));
        List<RelationshipId> seen = page.entities().map(Relationship::id);
        while (page.next().isDefined()) {
            page = done(engine().relationships().scan(request.at(page.next().get())));
            assertThat(page.entities().size()).isLessThanOrEqualTo(10);
            seen = seen.appendAll(page.entities().map(Relationship::id));
        }
        return seen;
    }

    private List<RelationshipId> listed(OrganizationId organization, RelationshipQuery query) {
        return done(engine().relationships().ofOrganization(organization, query))
                .entities()
                .map(Relationship::id);
    }

    private Relationship.Draft draft(OrganizationId organization, String label) {
        return Relationship.Draft.of(unique.user(), organization, label);
    }

    private Relationship create(Relationship.Draft draft) {
        return done(engine().relationships().create(draft));
    }

    private static RelationshipId unknown() {
        return new RelationshipId(UUID.randomUUID());
    }

    private OrganizationId company() {
        return done(engine().organizations().create(unique.company())).id();
    }
}
