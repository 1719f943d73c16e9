package org.externalcontacts.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a caller writes about an organization")
class OrganizationProfileTest {

    private static final PhoneReader READER = new PlusNumbers();

    @Test
    @DisplayName("8.1: only the name is required")
    void needsANameOnly() {
        OrganizationProfile named = OrganizationProfile.of("Acme");

        assertThat(named.validated(READER)).isEqualTo(Validation.valid(named));
        assertThat(OrganizationProfile.builder()
                        .name(" ")
                        .build()
                        .validated(READER)
                        .getError())
                .containsExactly(Violation.missing("name"));
    }

    @Test
    @DisplayName("2.1: every text may be as long as its limit")
    void takesTextsUpToTheirLimits() {
        assertThat(ofLength(1000).validated(READER)).isEqualTo(Validation.valid(ofLength(1000)));
    }

    @Test
    @DisplayName("20.4: everything that is wrong is named at once")
    void namesEveryViolation() {
        OrganizationProfile wrong = ofLength(1001).toBuilder()
                .address(PostalAddress.builder().city("c".repeat(101)).build())
                .phoneNumber("1".repeat(513))
                .faxNumber(PhoneNumber.of("1").extendedBy(-1))
                .employeeCount(-1)
                .twitter(TwitterId.ofScreenName("no handle"))
                .externalSystemUrl("ftp://example.com")
                .build();

        assertThat(wrong.validated(READER).getError())
                .extracting(Violation::field)
                .containsExactly(
                        "name",
                        "companyType",
                        "industry",
                        "address.city",
                        "phoneNumber.display",
                        "faxNumber.extension",
                        "employeeCount",
                        "tags[0]",
                        "websites[0]",
                        "tickers[0].symbol",
                        "tickers[0].exchange",
                        "twitterId.screenName",
                        "externalSystemUrl");
    }

    @Test
    void refusesBlankEntriesOfLists() {
        OrganizationProfile blanks = OrganizationProfile.of("Acme").toBuilder()
                .tags(List.of(" "))
                .websites(List.of(""))
                .tickers(List.of(Ticker.builder().symbol("").exchange(" ").build()))
                .build();

        assertThat(blanks.validated(READER).getError())
                .containsExactly(
                        new Violation("tags[0]", Option.none(), "is empty"),
                        new Violation("websites[0]", Option.none(), "is empty"),
                        Violation.missing("tickers[0].symbol"),
                        Violation.missing("tickers[0].exchange"));
    }

    @Test
    void countsPeopleFromNothingUpwardsAndRevenueBelowNothingToo() {
        OrganizationProfile counted = OrganizationProfile.of("Acme").toBuilder()
                .employeeCount(0)
                .revenue(-5)
                .build();

        assertThat(counted.validated(READER)).isEqualTo(Validation.valid(counted));
    }

    @Test
    @DisplayName("2.2: phone and fax are read, and read-only parts of the Twitter account dropped")
    void isStoredAsRead() {
        OrganizationProfile stored = OrganizationProfile.of("Acme").toBuilder()
                .phoneNumber("+1 202 555 0100")
                .faxNumber("desk")
                .twitter(TwitterId.builder()
                        .screenName("acme")
                        .verified(true)
                        .profileUrl("url")
                        .build())
                .build()
                .validated(READER)
                .get();

        assertThat(stored.phoneNumber())
                .isEqualTo(Option.some(PhoneNumber.of("+1 202 555 0100").read(READER)));
        assertThat(stored.faxNumber())
                .isEqualTo(Option.some(PhoneNumber.of("desk").read(READER)));
        assertThat(stored.twitter()).isEqualTo(Option.some(TwitterId.ofScreenName("acme")));
    }

    @Test
    void takesAnEmptyNumberAsAbsent() {
        OrganizationProfile profile = OrganizationProfile.of("Acme").toBuilder()
                .phoneNumber(" ")
                .faxNumber("")
                .build();

        assertThat(profile).isEqualTo(OrganizationProfile.of("Acme"));
    }

    @Test
    void startsFromEveryFieldOfAProfile() {
        OrganizationProfile full = ofLength(5).toBuilder()
                .primaryContact(new ContactId(new UUID(0, 1)))
                .address(PostalAddress.builder().city("Ulm").build())
                .phoneNumber("1")
                .faxNumber("2")
                .employeeCount(3)
                .revenue(4)
                .twitter(TwitterId.ofId("5"))
                .customFields(CustomFields.of(new SchemaRef(new SchemaId(new UUID(0, 6)), 1)))
                .build();

        assertThat(full.toBuilder().build()).isEqualTo(full).hasNoNullFieldsOrProperties();
    }

    @Test
    @DisplayName("2.10: a field that is set to none is cleared")
    void clearsEveryFieldThatMayBeAbsent() {
        OrganizationProfile cleared = ofLength(5).toBuilder()
                .name(Option.none())
                .companyType(Option.none())
                .industry(Option.none())
                .primaryContact(Option.none())
                .phoneNumber(Option.none())
                .faxNumber(Option.none())
                .employeeCount(Option.none())
                .revenue(Option.none())
                .tags(List.empty())
                .websites(List.empty())
                .tickers(List.empty())
                .twitter(Option.none())
                .externalSystemUrl(Option.none())
                .customFields(Option.none())
                .build();

        assertThat(cleared).isEqualTo(OrganizationProfile.builder().build());
    }

    @Test
    @DisplayName("2.1: blanks around tags, websites and tickers are cut")
    void cutsBlanksInLists() {
        OrganizationProfile written = OrganizationProfile.of("Acme").toBuilder()
                .tags(List.of(" gold "))
                .websites(List.of("\tacme.example"))
                .tickers(List.of(
                        Ticker.builder().symbol(" ACM ").exchange("NYSE ").build()))
                .build();

        assertThat(written.tags()).containsExactly("gold");
        assertThat(written.websites()).containsExactly("acme.example");
        assertThat(written.tickers())
                .containsExactly(Ticker.builder().symbol("ACM").exchange("NYSE").build());
    }

    @Test
    void takesAnEmptyTwitterAccountAsAbsent() {
        assertThat(OrganizationProfile.of("Acme").toBuilder()
                        .twitter(TwitterId.ofScreenName(" "))
                        .build())
                .isEqualTo(OrganizationProfile.of("Acme"));
    }

    @Test
    void hasTheNumbersOfItsPhoneAndFax() {
        assertThat(OrganizationProfile.of("Acme").numbers()).isEmpty();
        assertThat(OrganizationProfile.of("Acme").toBuilder()
                        .phoneNumber("1")
                        .faxNumber("2")
                        .build()
                        .numbers())
                .containsExactly(PhoneNumber.of("1"), PhoneNumber.of("2"));
    }

    private static OrganizationProfile ofLength(int length) {
        String text = "x".repeat(length);
        return OrganizationProfile.builder()
                .name(text)
                .companyType(text)
                .industry(text)
                .tags(List.of(text))
                .websites(List.of(text))
                .tickers(List.of(Ticker.builder().symbol(text).exchange(text).build()))
                .build();
    }
}
