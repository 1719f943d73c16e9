package org.externalcontacts.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TestNumbers;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Organizations, as written and as stored")
class WrittenOrganizationTest {

    @Test
    @DisplayName("8.1: a name is all that is required")
    void takesANameAlone() {
        assertThat(OrganizationProfile.of("Acme").validated(new TestNumbers()).get())
                .isEqualTo(OrganizationProfile.of("Acme"));
        assertThat(violations(OrganizationProfile.of(" "))).containsExactly(Violation.missing("name"));
    }

    @Test
    @DisplayName("2.1: every field is taken at its longest, and rebuilt without loss")
    void takesEveryFieldUpToItsLimit() {
        OrganizationProfile longest = longerBy(0);

        assertThat(longest.validated(new TestNumbers()).isValid()).isTrue();
        assertThat(longest.toBuilder().build()).isEqualTo(longest);
    }

    @Test
    @DisplayName("2.1, 20.4: one character more is refused in every field, all at once, by its wire name")
    void refusesEveryFieldBeyondItsLimit() {
        assertThat(violations(longerBy(1)).map(Violation::field))
                .containsExactly(
                        "name",
                        "companyType",
                        "industry",
                        "address.state",
                        "phoneNumber.display",
                        "faxNumber.display",
                        "tags",
                        "websites",
                        "tickers.symbol",
                        "tickers.exchange",
                        "twitterId.screenName",
                        "externalSystemUrl");
    }

    @Test
    @DisplayName("2.1: blanks around tags, websites and tickers are cut")
    void cutsBlanksInLists() {
        OrganizationProfile profile = OrganizationProfile.builder()
                .name(" Acme ")
                .tags(List.of(" gold "))
                .websites(List.of("\tacme.example"))
                .tickers(List.of(new Ticker(" ACM ", "NYSE ")))
                .build();

        assertThat(profile.tags()).containsExactly("gold");
        assertThat(profile.websites()).containsExactly("acme.example");
        assertThat(profile.tickers()).containsExactly(new Ticker("ACM", "NYSE"));
    }

    @Test
    void refusesBlanksInLists() {
        assertThat(violations(OrganizationProfile.builder()
                        .name("Acme")
                        .tags(List.of(" "))
                        .websites(List.of(""))
                        .tickers(List.of(new Ticker(" ", "")))
                        .build()))
                .containsExactly(
                        Violation.missing("tags"),
                        Violation.missing("websites"),
                        Violation.missing("tickers.symbol"),
                        Violation.missing("tickers.exchange"));
    }

    @Test
    void nobodyEmploysFewerThanNobody() {
        assertThat(violations(OrganizationProfile.builder()
                        .name("Acme")
                        .employeeCount(-1)
                        .build()))
                .containsExactly(Violation.of("employeeCount", "-1", "is negative"));
        assertThat(OrganizationProfile.builder()
                        .name("Acme")
                        .employeeCount(0)
                        .revenue(-1)
                        .build()
                        .validated(new TestNumbers())
                        .isValid())
                .isTrue();
    }

    @Test
    @DisplayName("2.2: phone and fax are read when they are stored")
    void readsItsNumbers() {
        OrganizationProfile stored = OrganizationProfile.builder()
                .name("Acme")
                .phoneNumber("317 555 0101")
                .faxNumber("317 555 0102")
                .twitter(
                        new TwitterId(Option.some("7"), Option.none(), Option.none(), Option.some(true), Option.none()))
                .build()
                .validated(new TestNumbers())
                .get();

        assertThat(stored.phoneNumber().flatMap(PhoneNumber::e164)).contains("+13175550101");
        assertThat(stored.faxNumber().flatMap(PhoneNumber::e164)).contains("+13175550102");
        assertThat(stored.twitter()).contains(TwitterId.ofId("7"));
    }

    @Test
    void numbersAndAccountsWithNothingInThemCountAsAbsent() {
        assertThat(OrganizationProfile.builder()
                        .name("Acme")
                        .phoneNumber(" ")
                        .faxNumber("")
                        .twitter(TwitterId.ofScreenName(" "))
                        .companyType(" ")
                        .industry(" ")
                        .build())
                .isEqualTo(OrganizationProfile.of("Acme"));
    }

    @Test
    @DisplayName("2.8, 8.3: a rewrite stamps the change; the trustor is there only when embedded")
    void lives() {
        OrganizationId id = new OrganizationId(new UUID(0, 1));
        Instant later = Instant.EPOCH.plusSeconds(1);
        Trustor trustor = Trustor.bare(new TrustorId(new UUID(0, 2)));
        Organization made = Organization.made(id, OrganizationProfile.of("Acme"), Instant.EPOCH);

        assertThat(made.trustor()).isEmpty();
        assertThat(made.with(Option.some(trustor)).trustor()).contains(trustor);
        assertThat(made.with(Option.some(null))).isEqualTo(made);
        assertThat(made.rewritten(OrganizationProfile.of("Umbrella"), later))
                .isEqualTo(new Organization(
                        id,
                        OrganizationProfile.of("Umbrella"),
                        new Stamps(Instant.EPOCH, later),
                        Option.none(),
                        List.empty()));
    }

    private static OrganizationProfile longerBy(int more) {
        String thousand = "t".repeat(1000 + more);
        return OrganizationProfile.builder()
                .name(thousand)
                .companyType(thousand)
                .industry(thousand)
                .primaryContact(new ContactId(new UUID(0, 1)))
                .address(PostalAddress.empty().state("s".repeat(50 + more)))
                .phoneNumber("p".repeat(512 + more))
                .faxNumber("p".repeat(512 + more))
                .employeeCount(Long.MAX_VALUE)
                .revenue(Long.MIN_VALUE)
                .tags(List.of(thousand))
                .websites(List.of(thousand))
                .tickers(List.of(new Ticker(thousand, thousand)))
                .twitter(TwitterId.ofScreenName("t".repeat(255 + more)))
                .externalSystemUrl("https://crm.example/" + "u".repeat(980 + more))
                .customFields(CustomFields.of(new SchemaRef(new SchemaId(new UUID(0, 3)), 1)))
                .build();
    }

    private static Seq<Violation> violations(OrganizationProfile profile) {
        return profile.validated(new TestNumbers()).getError();
    }
}
