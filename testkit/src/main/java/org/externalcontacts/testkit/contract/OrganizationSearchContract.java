package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.UUID;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a search for organizations finds, in which order, page by page, and who belongs to one. */
public abstract class OrganizationSearchContract extends NounContract {

    /** Part of every organization of a test, so that strangers are not found. */
    private final String mine = unique.word();

    @BeforeEach
    void writesAreSeenAtOnce() {
        needs(Capability.READ_YOUR_WRITES);
    }

    @Test
    @Proves({"20.1", "5.3"})
    void everyKeywordMustBeginAWord() {
        OrganizationId steel = create(OrganizationProfile.of("Zürich Steel " + mine));
        create(OrganizationProfile.of("Paper " + mine));
        for (String typed : List.of("steel " + mine, mine + " STE", "zurich " + mine)) {
            assertThat(found(typed)).as(typed).containsExactly(steel);
        }
        assertThat(found("teel " + mine)).isEmpty();
        assertThat(found("steel paper " + mine)).isEmpty();
        assertThat(found(mine)).hasSize(2);
    }

    @Test
    @Proves({"20.1"})
    void namesOfEveryScriptAreFound() {
        for (String[] name : List.of(
                new String[] {"日立製作所", "製作"},
                new String[] {"Müller Söhne", "soehne"},
                new String[] {"شركة", "شرکه"},
                new String[] {"Газпром", "ГАЗ"},
                new String[] {"บริษัทไทย", "ไทย"})) {
            OrganizationId id = create(OrganizationProfile.of(name[0] + " " + mine));
            assertThat(found(name[1] + " " + mine))
                    .as("%s by %s", name[0], name[1])
                    .containsExactly(id);
            done(engine().organizations().delete(id));
        }
    }

    @Test
    @Proves({"20.1"})
    void aTextWithoutLetterOrDigitFindsNone() {
        create(OrganizationProfile.of(mine));
        for (String typed : List.of("!!!", "🙂", "\u0640")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    @Proves({"20.1"})
    void nameIndustryTypeAndTagsAreSearched() {
        String industry = unique.word();
        String type = unique.word();
        String tag = unique.word();
        OrganizationId id = create(OrganizationProfile.builder()
                .name("Company " + mine)
                .industry("Heavy " + industry)
                .companyType(type)
                .tags(List.of("first", tag))
                .build());
        for (String word : List.of(mine, industry, type, tag)) {
            assertThat(found(word)).as(word).containsExactly(id);
        }
        assertThat(found(tag + " heavy company")).containsExactly(id);
    }

    @Test
    @Proves({"20.1"})
    void aChangedOrganizationIsFoundByItsNewWordsOnly() {
        OrganizationId id = create(OrganizationProfile.of(mine));
        String renamed = unique.word();
        done(engine().organizations().update(id, OrganizationProfile.of(renamed)));
        assertThat(found(renamed)).containsExactly(id);
        assertThat(found(mine)).isEmpty();
        done(engine().organizations().delete(id));
        assertThat(found(renamed)).isEmpty();
    }

    @Test
    @Proves({"20.2"})
    void theDefaultOrderIsByName() {
        List<OrganizationId> ids = List.of("beta", "Alpha", "gamma").map(name -> create(mine(name)));
        assertThat(found(mine)).containsExactly(ids.get(1), ids.get(0), ids.get(2));
    }

    @Test
    @Proves({"5.4", "20.2"})
    void aSortOrderIsFollowedInBothDirections() {
        OrganizationId first =
                create(mine("c").toBuilder().industry("Alpha").companyType("z").build());
        OrganizationId second =
                create(mine("b").toBuilder().industry("beta").companyType("Y").build());
        OrganizationId third =
                create(mine("A").toBuilder().industry("Gamma").companyType("x").build());
        List<OrganizationId> ids = List.of(first, second, third);
        for (String field : List.of("industry:asc", "companyType:desc", "name:desc")) {
            assertThat(sorted(field)).as(field).isEqualTo(ids);
        }
        for (String field : List.of("industry:desc", "companyType:asc", "name:asc")) {
            assertThat(sorted(field)).as(field).isEqualTo(ids.reverse());
        }
    }

    @Test
    @Proves({"5.4", "20.2"})
    void severalOrdersAreFollowedOneAfterTheOther() {
        OrganizationId b = create(mine("b").toBuilder().industry("Steel").build());
        OrganizationId a = create(mine("a").toBuilder().industry("steel").build());
        OrganizationId c = create(mine("c").toBuilder().industry("Paper").build());
        assertThat(sorted("industry:asc,name:desc")).containsExactly(c, b, a);
        assertThat(sorted("industry:desc,name:asc")).containsExactly(a, b, c);
    }

    @Test
    @Proves({"5.4", "20.2"})
    void anyOtherSortOrderIsRefused() {
        for (String order : List.of("revenue:asc", "name:up", "name asc", "name:asc,,industry:asc", ":")) {
            violation(
                    engine().organizations()
                            .search(OrganizationQuery.everything().sortedBy(order)),
                    "sortOrder");
        }
    }

    @Test
    @Proves({"20.2", "5.2"})
    void pagesNeverOverlapAndLeaveNothingOut() {
        List<OrganizationId> all = List.fill(23, () -> create(OrganizationProfile.of(mine)));
        for (String order : List.of("name:asc", "industry:desc", "companyType:asc,name:desc")) {
            OrganizationQuery query = OrganizationQuery.of(mine).sortedBy(order);
            List<OrganizationId> seen = List.range(1, 7)
                    .flatMap(number -> found(query.page(PageRequest.firstOf(5).number(number))));
            assertThat(seen).as(order).hasSize(23).containsExactlyInAnyOrderElementsOf(all);
        }
        Page<Organization> last =
                page(OrganizationQuery.of(mine).page(PageRequest.firstOf(5).number(5)));
        assertThat(last.total()).isEqualTo(23);
        assertThat(last.pageCount()).isEqualTo(5);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    @Proves({"5.1"})
    void aListingReachesTheFirstThousandAndSaysSo() {
        assertThat(engine().organizations().search(all(100, 10)).isRight()).isTrue();
        violation(engine().organizations().search(all(100, 11)), "pageNumber");
        violation(engine().organizations().search(all(Integer.MAX_VALUE, Integer.MAX_VALUE)), "pageNumber");
        violation(engine().organizations().search(all(0, 1)), "pageSize");
        violation(engine().organizations().search(all(10, 0)), "pageNumber");
    }

    @Test
    @Proves({"5.5"})
    void organizationsOfTrustorsComeInTheOrderAskedFor() {
        TrustorId one = trustorOf(create(mine("b")));
        TrustorId two = trustorOf(create(mine("c")));
        TrustorId three = trustorOf(create(mine("a")));
        TrustorId none = new TrustorId(UUID.randomUUID());
        List<OrganizationId> found = found(OrganizationQuery.ofTrustors(two, none, three, one));
        assertThat(found.map(id ->
                        done(engine().organizations().get(id)).profile().name().get()))
                .containsExactly(mine + " c", mine + " a", mine + " b");
    }

    @Test
    @Proves({"5.5"})
    void theOrganizationsOf25TrustorsAreAnsweredWhole() {
        TrustorId[] trustors = List.fill(25, () -> trustorOf(create(OrganizationProfile.of(mine))))
                .toJavaArray(TrustorId[]::new);
        assertThat(found(OrganizationQuery.ofTrustors(trustors))).hasSize(25);
    }

    @Test
    @Proves({"5.5"})
    void keywordsAreIgnoredWhenTrustorsAreNamed() {
        OrganizationId id = create(OrganizationProfile.of(mine));
        create(OrganizationProfile.of(mine));
        OrganizationQuery query = OrganizationQuery.of(unique.word());
        assertThat(found(new OrganizationQuery(query.text(), List.of(trustorOf(id)), query.page(), query.sortOrder())))
                .containsExactly(id);
    }

    @Test
    @Proves({"5.5"})
    void atMost25TrustorsAreAskedFor() {
        TrustorId[] trustors =
                List.fill(25, () -> new TrustorId(UUID.randomUUID())).toJavaArray(TrustorId[]::new);
        assertThat(found(OrganizationQuery.ofTrustors(trustors))).isEmpty();
        TrustorId[] tooMany =
                List.of(trustors).append(new TrustorId(UUID.randomUUID())).toJavaArray(TrustorId[]::new);
        violation(engine().organizations().search(OrganizationQuery.ofTrustors(tooMany)), "trustorId");
    }

    @Test
    @Proves({"5.1", "5.2", "2.6"})
    void contactsOfAnOrganizationAreListedPageByPage() {
        OrganizationId company = create(OrganizationProfile.of(mine));
        OrganizationId other = create(OrganizationProfile.of(mine));
        List<ContactId> staff = List.fill(5, () -> employee(company));
        employee(other);
        done(engine().contacts().create(unique.person().build()));
        List<ContactId> seen = List.range(1, 4)
                .flatMap(number -> staff(
                                company,
                                ContactQuery.everything()
                                        .page(PageRequest.firstOf(2).number(number)))
                        .entities())
                .map(Contact::id);
        assertThat(seen).hasSize(5).containsExactlyInAnyOrderElementsOf(staff);
        Page<ContactView> expanded = done(engine().contacts()
                .viewsOfOrganization(company, ContactQuery.everything(), ContactView.Part.EXTERNAL_ORGANIZATION));
        assertThat(expanded.total()).isEqualTo(5);
        assertThat(expanded.entities().flatMap(ContactView::organization).map(Organization::id))
                .hasSize(5)
                .containsOnly(company);
    }

    @Test
    @Proves({"8.5", "5.1"})
    void anOrganizationThatIsNotThereHasNoListOfContacts() {
        OrganizationId company = create(OrganizationProfile.of(mine));
        ContactId leaver = employee(company);
        done(engine().contacts().update(leaver, unique.person().build()));
        assertThat(staff(company, ContactQuery.everything()).entities()).isEmpty();
        done(engine().organizations().delete(company));
        notFound(engine().contacts().ofOrganization(company, ContactQuery.everything()));
        notFound(engine().contacts().ofOrganization(unique.unknownOrganization(), ContactQuery.everything()));
    }

    private OrganizationProfile mine(String name) {
        return OrganizationProfile.of(mine + " " + name);
    }

    private TrustorId trustorOf(OrganizationId organization) {
        TrustorId trustor = new TrustorId(UUID.randomUUID());
        done(engine().trustors().link(organization, trustor));
        return trustor;
    }

    private ContactId employee(OrganizationId company) {
        return done(engine().contacts()
                        .create(unique.person().organization(company).build()))
                .id();
    }

    private OrganizationId create(OrganizationProfile profile) {
        return done(engine().organizations().create(profile)).id();
    }

    private Page<Contact> staff(OrganizationId company, ContactQuery query) {
        return done(engine().contacts().ofOrganization(company, query));
    }

    private List<OrganizationId> sorted(String order) {
        return found(OrganizationQuery.of(mine).sortedBy(order));
    }

    private List<OrganizationId> found(String text) {
        return found(OrganizationQuery.of(text));
    }

    private List<OrganizationId> found(OrganizationQuery query) {
        return page(query).entities().map(Organization::id);
    }

    private Page<Organization> page(OrganizationQuery query) {
        return done(engine().organizations().search(query));
    }

    private static OrganizationQuery all(int size, int number) {
        return OrganizationQuery.everything().page(PageRequest.firstOf(size).number(number));
    }
}
