package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationUpdate;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.OrganizationProfileBuilder;
import org.externalcontacts.domain.organization.Ticker;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipDraft;
import org.junit.jupiter.api.Test;

/** What creating, reading, changing, listing and deleting organizations means. */
public abstract class OrganizationContract extends NounContract {

    private final String mine = unique.word();

    @Test
    @Proves({"8.1"})
    void aNameIsEnoughAndIsRequired() {
        Organization made = create(OrganizationProfile.of(mine));
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(made);
        violation(engine().organizations().create(OrganizationProfile.of(" ")), "name");
    }

    @Test
    @Proves({"2.1", "2.2", "8.1"})
    void everyFieldComesBackAsItWasWritten() {
        ContactId primary =
                done(engine().contacts().create(unique.person().build())).id();
        OrganizationProfile profile = everything().primaryContact(primary).build();
        OrganizationProfile stored = create(profile).profile();
        assertThat(stored.phoneNumber().get().e164()).contains("+13217001243");
        assertThat(stored.faxNumber().get().display()).contains("+1 321-700-1244");
        assertThat(stored.toBuilder()
                        .phoneNumber(profile.phoneNumber())
                        .faxNumber(profile.faxNumber())
                        .build())
                .isEqualTo(profile);
    }

    @Test
    @Proves({"2.1", "2.5", "20.4"})
    void everyViolationIsNamedAtOnce() {
        Refusal.InvalidInput refusal = refused(
                engine().organizations()
                        .create(OrganizationProfile.builder()
                                .name("n".repeat(1001))
                                .address(PostalAddress.empty().postalCode("p".repeat(26)))
                                .employeeCount(-1)
                                .twitter(TwitterId.ofScreenName("not a handle"))
                                .externalSystemUrl("example.org")
                                .primaryContact(unique.unknownContact())
                                .build()),
                Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(violation -> violation.field()))
                .containsExactlyInAnyOrder(
                        "name",
                        "address.postalCode",
                        "employeeCount",
                        "twitterId.screenName",
                        "externalSystemUrl",
                        "primaryContactId");
    }

    @Test
    @Proves({"2.10"})
    void anUpdateClearsWhatItLeavesOutAndAChangeKeepsIt() {
        Organization made = create(everything().build());
        Organization changed = done(engine().organizations()
                .change(
                        made.id(),
                        profile -> profile.toBuilder().industry("Steel").build()));
        assertThat(changed.profile())
                .isEqualTo(made.profile().toBuilder().industry("Steel").build());
        OrganizationProfile bare = OrganizationProfile.of(mine);
        assertThat(done(engine().organizations().update(made.id(), bare)).profile())
                .isEqualTo(bare);
    }

    @Test
    @Proves({"2.10", "20.4"})
    void aRefusedUpdateChangesNothing() {
        Organization made = create(everything().build());
        refusedUnchanged(() -> engine().organizations().update(made.id(), OrganizationProfile.of("")));
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"8.5", "14.4"})
    void aDeletedOrganizationTakesItsNotesAndRelationshipsButNotItsContacts() {
        OrganizationId id = create(OrganizationProfile.of(mine)).id();
        ContactId contact = done(engine().contacts()
                        .create(unique.person().organization(id).build()))
                .id();
        Relationship tie = done(engine().relationships().create(RelationshipDraft.of(unique.user(), id, "Manager")));
        done(engine().notes().create(NoteOwner.of(id), unique.note()));
        assertThat(done(engine().organizations().delete(id))).isEqualTo(id);
        notFound(engine().organizations().get(id));
        notFound(engine().relationships().get(tie.id()));
        notFound(engine().notes().on(NoteOwner.of(id), NoteQuery.first()));
        Contact left = done(engine().contacts().get(contact));
        assertThat(left.profile().organization()).isEmpty();
        notFound(engine().organizations().delete(id));
    }

    @Test
    @Proves({"8.5"})
    void aMainContactThatIsGoneDoesNotStandInTheWay() {
        ContactId primary =
                done(engine().contacts().create(unique.person().build())).id();
        Organization made = create(
                OrganizationProfile.builder().name(mine).primaryContact(primary).build());
        done(engine().contacts().delete(primary));
        assertThat(engine().organizations()
                        .change(
                                made.id(),
                                profile -> profile.toBuilder().industry("Steel").build())
                        .isRight())
                .isTrue();
    }

    @Test
    @Proves({"14.2"})
    void nothingGoesByAnUnknownId() {
        notFound(engine().organizations().get(unique.unknownOrganization()));
        notFound(engine().organizations().update(unique.unknownOrganization(), OrganizationProfile.of(mine)));
    }

    @Test
    @Proves({"5.3", "20.1"})
    void organizationsAreFoundByTheirWords() {
        needs(Capability.READ_YOUR_WRITES);
        OrganizationId id = create(everything().build()).id();
        for (String typed : List.of(mine, "soft " + mine, "news " + mine, "handle_1 " + mine, "3217001243 " + mine)) {
            assertThat(found(OrganizationQuery.of(typed))).as(typed).containsExactly(id);
        }
        assertThat(found(OrganizationQuery.of("other " + mine))).isEmpty();
    }

    @Test
    @Proves({"5.4", "20.2"})
    void organizationsAreListedInTheOrderAskedFor() {
        needs(Capability.READ_YOUR_WRITES);
        OrganizationId b = create(OrganizationProfile.builder()
                        .name(mine + " b")
                        .industry("Zinc")
                        .companyType("x")
                        .build())
                .id();
        OrganizationId a = create(OrganizationProfile.builder()
                        .name(mine + " A")
                        .industry("iron")
                        .build())
                .id();
        assertThat(found(OrganizationQuery.of(mine))).containsExactly(a, b);
        assertThat(found(OrganizationQuery.of(mine).sortedBy("name:desc"))).containsExactly(b, a);
        assertThat(found(OrganizationQuery.of(mine).sortedBy("industry"))).containsExactly(a, b);
        assertThat(found(OrganizationQuery.of(mine).sortedBy("companyType:asc")))
                .containsExactly(b, a);
        violation(engine().organizations().search(OrganizationQuery.everything().sortedBy("city:asc")), "sortOrder");
    }

    @Test
    @Proves({"5.1", "5.2", "20.2"})
    void pagesOfOrganizationsNeverOverlap() {
        needs(Capability.READ_YOUR_WRITES);
        List<OrganizationId> all =
                List.fill(11, () -> create(OrganizationProfile.of(mine)).id());
        List<OrganizationId> seen = List.range(1, 4)
                .flatMap(number -> found(OrganizationQuery.of(mine).page(new PageRequest(4, number))));
        assertThat(seen).hasSize(11).containsExactlyInAnyOrderElementsOf(all);
        Page<Organization> page = done(engine().organizations().search(OrganizationQuery.of(mine)));
        assertThat(page.total()).isEqualTo(11);
        violation(
                engine().organizations().search(OrganizationQuery.everything().page(new PageRequest(500, 3))),
                "pageNumber");
    }

    @Test
    @Proves({"6.1", "6.2", "6.4", "20.3"})
    void aScanGivesEveryOrganizationOnce() {
        List<OrganizationId> all = List.fill(25, () -> create(unique.company()).id());
        List<OrganizationId> seen = List.empty();
        ScanRequest request = ScanRequest.startOf(10);
        CursorPage<Organization> page = done(engine().organizations().scan(request));
        seen = seen.appendAll(page.entities().map(Organization::id));
        while (page.next().isDefined()) {
            page = done(engine().organizations().scan(request.at(page.next().get())));
            seen = seen.appendAll(page.entities().map(Organization::id));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(all);
        assertThat(done(engine().organizations().all()).map(Organization::id).toList())
                .containsAll(all);
        violation(engine().organizations().scan(ScanRequest.startOf(201)), "limit");
        violation(engine().organizations().scan(request.at(new Cursor("forged"))), "cursor");
    }

    @Test
    @Proves({"7.1", "7.2", "7.4"})
    void bulkCallsAnswerItemByItem() {
        Bulk<Organization> made = done(engine().organizations()
                .bulkCreate(List.of(
                        OrganizationProfile.of(mine), OrganizationProfile.of(""), OrganizationProfile.of(mine))));
        assertThat(made.outcomes().map(Either::isRight)).containsExactly(true, false, true);
        List<OrganizationId> ids = made.successes().map(Organization::id);
        List<OrganizationId> asked = ids.append(unique.unknownOrganization()).reverse();
        assertThat(done(engine().organizations().bulkGet(asked)).errorIndexes()).containsExactly(0);
        Bulk<Organization> changed = done(engine().organizations()
                .bulkUpdate(asked.map(id -> new OrganizationUpdate(id, OrganizationProfile.of("renamed")))));
        assertThat(changed.successes()
                        .map(organization -> organization.profile().name()))
                .containsExactly(Option.some("renamed"), Option.some("renamed"));
        assertThat(done(engine().organizations().bulkDelete(asked)).successes()).isEqualTo(ids.reverse());
        notFound(engine().organizations().get(ids.head()));
    }

    private OrganizationProfileBuilder everything() {
        return OrganizationProfile.builder()
                .name("ABC " + mine)
                .companyType("Corporation")
                .industry("Software")
                .address(PostalAddress.empty().city("Norristown").countryCode("US"))
                .phoneNumber("+1 321-700-1243")
                .faxNumber("(321) 700-1244")
                .employeeCount(2000)
                .revenue(0)
                .tags(List.of("news", "channel"))
                .websites(List.of("https://example.org"))
                .tickers(List.of(new Ticker("ABC", "NYSE")))
                .twitter(TwitterId.ofScreenName("handle_1").id("17"))
                .externalSystemUrl("https://example.org/abc");
    }

    private Organization create(OrganizationProfile profile) {
        return done(engine().organizations().create(profile));
    }

    private List<OrganizationId> found(OrganizationQuery query) {
        return done(engine().organizations().search(query)).entities().map(Organization::id);
    }
}
