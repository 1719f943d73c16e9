package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.function.BiFunction;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
import org.junit.jupiter.api.Test;

/** What creating, reading, changing, deleting and scanning organizations means. */
public abstract class OrganizationContract extends NounContract {

    @Test
    @Proves({"8.1"})
    void aNameAloneIsEnough() {
        OrganizationProfile profile = unique.company();
        Organization made = create(profile);
        assertThat(made.profile()).isEqualTo(profile);
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"8.1", "20.4"})
    void withoutANameNothingIsMade() {
        for (OrganizationProfile nameless : List.of(
                OrganizationProfile.of(" "),
                OrganizationProfile.builder().industry("Steel").build())) {
            Refusal refusal = refusedUnchanged(() -> engine().organizations().create(nameless));
            assertThat(refusal.violationOf("name")).isNotEmpty();
        }
    }

    @Test
    @Proves({"20.4", "2.1", "2.5"})
    void everyViolationIsNamedAtOnce() {
        OrganizationProfile wrong = OrganizationProfile.builder()
                .companyType("c".repeat(1_001))
                .address(PostalAddress.builder()
                        .city("c".repeat(101))
                        .state("s".repeat(51))
                        .build())
                .phoneNumber("1".repeat(513))
                .employeeCount(-1)
                .twitter(TwitterId.ofScreenName("not a handle"))
                .externalSystemUrl("ftp://example.org")
                .primaryContact(unique.unknownContact())
                .build();
        Refusal.InvalidInput refusal = refused(engine().organizations().create(wrong), Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(Violation::field))
                .containsExactlyInAnyOrder(
                        "name",
                        "companyType",
                        "address.city",
                        "address.state",
                        "phoneNumber.display",
                        "employeeCount",
                        "twitterId.screenName",
                        "externalSystemUrl",
                        "primaryContactId");
    }

    @Test
    @Proves({"2.1"})
    void textsHaveTheirLimits() {
        limit("name", 1_000, OrganizationProfile.Builder::name);
        limit("companyType", 1_000, OrganizationProfile.Builder::companyType);
        limit("industry", 1_000, OrganizationProfile.Builder::industry);
        addressLimit("address1", 200, PostalAddress.Builder::address1);
        addressLimit("address2", 200, PostalAddress.Builder::address2);
        addressLimit("city", 100, PostalAddress.Builder::city);
        addressLimit("state", 50, PostalAddress.Builder::state);
        addressLimit("postalCode", 25, PostalAddress.Builder::postalCode);
        addressLimit("countryCode", 25, PostalAddress.Builder::countryCode);
        limit("phoneNumber.display", 512, OrganizationProfile.Builder::phoneNumber);
        limit("faxNumber.display", 512, OrganizationProfile.Builder::faxNumber);
    }

    @Test
    @Proves({"2.1"})
    void surroundingBlanksAreCut() {
        String name = unique.word();
        OrganizationProfile stored = create(OrganizationProfile.builder()
                        .name("  " + name + "\t")
                        .industry(" Steel ")
                        .companyType("   ")
                        .build())
                .profile();
        assertThat(stored.name()).contains(name);
        assertThat(stored.industry()).contains("Steel");
        assertThat(stored.companyType()).isEmpty();
    }

    @Test
    @Proves({"2.2", "2.4"})
    void phonesAreReadOnEveryWrite() {
        String e164 = unique.phone();
        Organization made = create(named().phoneNumber(" " + e164 + " ")
                .faxNumber("ask at the desk")
                .build());
        PhoneNumber phone = made.profile().phoneNumber().get();
        assertThat(phone.e164()).contains(e164);
        assertThat(phone.countryCode()).isNotEmpty();
        assertThat(phone.userInput()).contains(e164);
        assertThat(phone.display().get().replaceAll("[ -]", "")).isEqualTo(e164);
        PhoneNumber fax = made.profile().faxNumber().get();
        assertThat(fax.display()).contains("ask at the desk");
        assertThat(fax.userInput()).contains("ask at the desk");
        assertThat(fax.e164()).isEmpty();
        assertThat(fax.countryCode()).isEmpty();
    }

    @Test
    @Proves({"2.5"})
    void aSystemUrlIsTrimmedAndIsHttpOrHttps() {
        for (String url : List.of("http://example.org", " https://crm.example.org/accounts/7?tab=1 ")) {
            assertThat(create(named().externalSystemUrl(url).build()).profile().externalSystemUrl())
                    .contains(url.strip());
        }
        for (String url : List.of("example.org", "ftp://example.org", "javascript:alert(1)", "http:// x")) {
            violation(
                    engine().organizations()
                            .create(named().externalSystemUrl(url).build()),
                    "externalSystemUrl");
        }
        String longest = "https://example.org/" + "x".repeat(980);
        assertThat(create(named().externalSystemUrl(longest).build()).profile().externalSystemUrl())
                .contains(longest);
        violation(
                engine().organizations()
                        .create(named().externalSystemUrl(longest + "x").build()),
                "externalSystemUrl");
    }

    @Test
    @Proves({"8.1", "2.1"})
    void everyFieldComesBackAsItWasWritten() {
        OrganizationProfile profile = everything();
        Organization made = create(profile);
        OrganizationProfile stored = made.profile();
        assertThat(stored.phoneNumber().flatMap(PhoneNumber::userInput))
                .isEqualTo(profile.phoneNumber().flatMap(PhoneNumber::display));
        assertThat(stored.faxNumber().flatMap(PhoneNumber::extension)).contains(12L);
        assertThat(stored.toBuilder()
                        .phoneNumber(profile.phoneNumber())
                        .faxNumber(profile.faxNumber())
                        .build())
                .isEqualTo(profile);
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"2.10"})
    void anUpdateReplacesAndClears() {
        Organization made = create(everything());
        OrganizationProfile bare = unique.company();
        Organization changed = done(engine().organizations().update(made.id(), bare));
        assertThat(changed.id()).isEqualTo(made.id());
        assertThat(changed.profile()).isEqualTo(bare);
        assertThat(changed.dates().created()).isEqualTo(made.dates().created());
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(changed);
    }

    @Test
    @Proves({"2.10", "20.4"})
    void anUpdateThatIsRefusedChangesNothing() {
        Organization made = create(everything());
        Refusal refusal = refusedUnchanged(() -> engine().organizations()
                .update(
                        made.id(),
                        OrganizationProfile.builder().employeeCount(-1).build()));
        assertThat(refusal.violationOf("name")).isNotEmpty();
        assertThat(refusal.violationOf("employeeCount")).isNotEmpty();
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"2.10"})
    void aChangeKeepsWhatItDoesNotTouch() {
        Organization made = create(everything());
        Organization changed = done(engine().organizations()
                .change(
                        made.id(),
                        profile -> profile.toBuilder().industry("Steel").build()));
        assertThat(changed.profile())
                .isEqualTo(made.profile().toBuilder().industry("Steel").build());
        refusedUnchanged(() -> engine().organizations()
                .change(made.id(), profile -> profile.toBuilder().name("").build()));
        assertThat(done(engine().organizations().get(made.id()))).isEqualTo(changed);
    }

    @Test
    @Proves({"14.2"})
    void anUnknownIdIsNotFound() {
        OrganizationId gone = create(unique.company()).id();
        done(engine().organizations().delete(gone));
        for (OrganizationId id : List.of(unique.unknownOrganization(), gone)) {
            notFound(engine().organizations().get(id));
            notFound(engine().organizations().update(id, unique.company()));
            notFound(engine().organizations().change(id, profile -> profile));
            notFound(engine().organizations().delete(id));
        }
    }

    @Test
    @Proves({"6.1", "6.2", "20.3"})
    void aScanGivesEveryOrganizationOnce() {
        List<OrganizationId> ids = List.fill(25, () -> create(unique.company()).id());
        assertThat(scanned()).doesNotHaveDuplicates().containsAll(ids);
        assertThat(done(engine().organizations().all()).map(Organization::id).toList())
                .doesNotHaveDuplicates()
                .containsAll(ids);
    }

    @Test
    @Proves({"6.1", "6.4"})
    void aWrongLimitOrCursorIsRefused() {
        assertThat(engine().organizations().scan(ScanRequest.startOf(10)).isRight())
                .isTrue();
        assertThat(engine().organizations().scan(ScanRequest.startOf(200)).isRight())
                .isTrue();
        violation(engine().organizations().scan(ScanRequest.startOf(9)), "limit");
        violation(engine().organizations().scan(ScanRequest.startOf(201)), "limit");
        violation(engine().organizations().scan(ScanRequest.startOf(10).at(new Cursor("forged"))), "cursor");
    }

    @Test
    @Proves({"7.1", "7.4"})
    void bulkCreateAndGetAnswerInTheOrderOfTheRequest() {
        OrganizationProfile one = unique.company();
        OrganizationProfile three = unique.company();
        Bulk<Organization> made =
                done(engine().organizations().bulkCreate(List.of(one, OrganizationProfile.of(""), three)));
        assertThat(made.errorIndexes()).containsExactly(1);
        violation(made.outcomes().get(1), "name");
        assertThat(made.successes().map(Organization::profile)).containsExactly(one, three);
        List<OrganizationId> asked =
                made.successes().map(Organization::id).reverse().prepend(unique.unknownOrganization());
        Bulk<Organization> read = done(engine().organizations().bulkGet(asked));
        assertThat(read.errorIndexes()).containsExactly(0);
        assertThat(read.successes()).isEqualTo(made.successes().reverse());
    }

    @Test
    @Proves({"7.1", "7.4"})
    void bulkUpdatesAndRemovalsAreDoneOneByOne() {
        OrganizationId one = create(unique.company()).id();
        Organization two = create(unique.company());
        OrganizationProfile last = unique.company();
        Bulk<Organization> changed = done(engine().organizations()
                .bulkUpdate(List.of(
                        new Organizations.Update(one, unique.company()),
                        new Organizations.Update(unique.unknownOrganization(), unique.company()),
                        new Organizations.Update(two.id(), OrganizationProfile.of("")),
                        new Organizations.Update(one, last))));
        assertThat(changed.errorIndexes()).containsExactly(1, 2);
        assertThat(done(engine().organizations().get(one)).profile()).isEqualTo(last);
        assertThat(done(engine().organizations().get(two.id()))).isEqualTo(two);
        Bulk<OrganizationId> removed = done(engine().organizations().bulkDelete(List.of(one, two.id(), one)));
        assertThat(removed.successes()).containsExactly(one, two.id());
        notFound(removed.outcomes().get(2));
        notFound(engine().organizations().get(two.id()));
    }

    private void limit(
            String field,
            int longest,
            BiFunction<OrganizationProfile.Builder, String, OrganizationProfile.Builder> write) {
        create(write.apply(named(), "x".repeat(longest)).build());
        violation(
                engine().organizations()
                        .create(write.apply(named(), "x".repeat(longest + 1)).build()),
                field);
    }

    private void addressLimit(
            String part, int longest, BiFunction<PostalAddress.Builder, String, PostalAddress.Builder> write) {
        limit(
                "address." + part,
                longest,
                (profile, text) -> profile.address(
                        write.apply(PostalAddress.builder(), text).build()));
    }

    private OrganizationProfile everything() {
        ContactId primary =
                done(engine().contacts().create(unique.person().build())).id();
        return named().companyType("Public")
                .industry("Software")
                .primaryContact(primary)
                .address(PostalAddress.builder()
                        .address1("7575 Interactive Way")
                        .address2("Floor 2")
                        .city("Indianapolis")
                        .state("IN")
                        .postalCode("46278")
                        .countryCode("US")
                        .build())
                .phoneNumber(unique.phone())
                .faxNumber(PhoneNumber.of(unique.phone()).extendedBy(12).acceptingSms(false))
                .employeeCount(7_000)
                .revenue(1_000_000)
                .tags(List.of("news", "sports"))
                .websites(List.of("https://example.org", "example.com"))
                .tickers(List.of(
                        Ticker.builder().symbol("ABC").exchange("NYSE").build(),
                        Ticker.builder().symbol("ABC").exchange("LSE").build()))
                .twitter(TwitterId.ofScreenName("@" + unique.word()))
                .externalSystemUrl("https://crm.example.org/accounts/7")
                .build();
    }

    private OrganizationProfile.Builder named() {
        return unique.company().toBuilder();
    }

    private Organization create(OrganizationProfile profile) {
        return done(engine().organizations().create(profile));
    }

    private List<OrganizationId> scanned() {
        ScanRequest request = ScanRequest.startOf(10);
        CursorPage<Organization> page = done(engine().organizations().scan(request));
        List<OrganizationId> seen = page.entities().map(Organization::id);
        while (page.next().isDefined()) {
            page = done(engine().organizations().scan(request.at(page.next().get())));
            assertThat(page.entities().size()).isLessThanOrEqualTo(10);
            seen = seen.appendAll(page.entities().map(Organization::id));
        }
        return seen;
    }
}
