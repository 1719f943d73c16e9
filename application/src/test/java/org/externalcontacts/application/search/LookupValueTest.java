package org.externalcontacts.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.application.search.SearchSamples.PHONES;
import static org.externalcontacts.application.search.SearchSamples.contact;
import static org.externalcontacts.application.search.SearchSamples.organization;

import org.externalcontacts.application.search.LookupValue.Kind;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A value of the reverse white pages (rule 5.6)")
class LookupValueTest {

    @ParameterizedTest
    @CsvSource({
        "' Ada@Example.org ', EMAIL, ada@example.org",
        "+1 317-555-1234, PHONE, +13175551234",
        "+33 1 00 00 00 01, PHONE, +33100000001",
        "@Ada_King, TWITTER, ada_king",
        "ada, TWITTER, ada",
        "3175551234, TWITTER, 3175551234",
        "tel:+1-317-555-1234, PHONE, +13175551234",
        "sip:+13175551234@example.org, PHONE, +13175551234",
        "\uFF0B13175551234, PHONE, +13175551234",
        "+1 317 555 1234 x12, PHONE, +13175551234",
        "011 33 1 00 00 00 01, PHONE, +33100000001",
        "JOSE\u0301@M\u00DCLLER.example, EMAIL, jos\u00E9@xn--mller-kva.example",
        "+tag@example.org, EMAIL, +tag@example.org"
    })
    void isAnEmailAPhoneInE164OrATwitterHandle(String typed, Kind kind, String value) {
        assertThat(LookupValue.of(typed, PHONES).get()).isEqualTo(new LookupValue(kind, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "+",
                "+12",
                "+not a number",
                "317-555-1234",
                "Ada King",
                "ada@",
                "ada@localhost",
                "a@b@example.org",
                "@ada@example.org",
                "ädä",
                "\u0000"
            })
    void isRefusedWhenItIsNoneOfTheThree(String typed) {
        assertThat(LookupValue.of(typed, PHONES).getError())
                .hasSize(1)
                .allMatch(violation -> violation.field().equals("lookupVal"));
    }

    @Test
    void isRefusedWhenItIsLongerThanAnEmail() {
        String longest = "a".repeat(244) + "@example.org";

        assertThat(LookupValue.of(longest, PHONES).isValid()).isTrue();
        assertThat(LookupValue.of("a" + longest, PHONES).isInvalid()).isTrue();
        assertThat(LookupValue.of("x".repeat(1 << 20), PHONES).getError()).hasSize(1);
    }

    @Test
    void reachesAContactByAnyEmail() {
        assertThat(reaches(
                        "A@EXAMPLE.ORG",
                        ContactProfile.builder().workEmail("a@example.org").build()))
                .isTrue();
        assertThat(reaches(
                        "a@example.org",
                        ContactProfile.builder().personalEmail("A@example.org").build()))
                .isTrue();
        assertThat(reaches(
                        "a@example.org",
                        ContactProfile.builder().otherEmail("a@example.org").build()))
                .isTrue();
        assertThat(reaches(
                        "a@example.org",
                        ContactProfile.builder().otherEmail("aa@example.org").build()))
                .isFalse();
    }

    @Test
    void reachesAnEmailByItsOwnTextInAnyScript() {
        assertThat(reaches(
                        "İpek@example.org",
                        ContactProfile.builder().workEmail("İpek@example.org").build()))
                .isTrue();
    }

    @Test
    void reachesAMailboxHoweverItIsSpelled() {
        ContactProfile profile = ContactProfile.builder()
                .workEmail("jose\u0301@M\u00FCller.example")
                .build();

        assertThat(reaches("JOS\u00C9@xn--mller-kva.example", profile)).isTrue();
        assertThat(reaches("jose@xn--mller-kva.example", profile)).isFalse();
    }

    @Test
    void reachesAContactByAnyPhoneInE164() {
        String typed = "+1 317 555 1234";

        assertThat(reaches(
                        typed,
                        ContactProfile.builder().workPhone("317-555-1234").build()))
                .isTrue();
        assertThat(reaches(
                        typed,
                        ContactProfile.builder().cellPhone("(317) 555 1234").build()))
                .isTrue();
        assertThat(reaches(
                        typed,
                        ContactProfile.builder().homePhone("+13175551234").build()))
                .isTrue();
        assertThat(reaches(
                        typed,
                        ContactProfile.builder().otherPhone("1-317-555-1234").build()))
                .isTrue();
        assertThat(reaches(
                        typed,
                        ContactProfile.builder().workPhone("317-555-1235").build()))
                .isFalse();
        assertThat(reaches(typed, ContactProfile.builder().workPhone("ask Ann").build()))
                .isFalse();
        assertThat(reaches(
                        typed,
                        ContactProfile.builder().whatsApp(WhatsAppId.of(typed)).build()))
                .isFalse();
    }

    @Test
    void reachesAContactByItsTwitterHandle() {
        ContactProfile profile = ContactProfile.builder()
                .twitter(TwitterId.ofScreenName("@Ada_King"))
                .build();

        assertThat(reaches("ada_king", profile)).isTrue();
        assertThat(reaches("@ADA_KING", profile)).isTrue();
        assertThat(reaches("ada", profile)).isFalse();
        assertThat(reaches(
                        "ada",
                        ContactProfile.builder().twitter(TwitterId.ofId("ada")).build()))
                .isFalse();
    }

    @Test
    void reachesAnOrganizationByPhoneFaxOrHandle() {
        OrganizationProfile profile = OrganizationProfile.builder()
                .name("Acme")
                .phoneNumber("317-555-1234")
                .faxNumber("317-555-9876")
                .twitter(TwitterId.ofScreenName("acme"))
                .build();

        assertThat(reaches("+13175551234", profile)).isTrue();
        assertThat(reaches("+13175559876", profile)).isTrue();
        assertThat(reaches("@acme", profile)).isTrue();
        assertThat(reaches("+13175550000", profile)).isFalse();
        assertThat(reaches("acme@example.org", profile)).isFalse();
    }

    private static boolean reaches(String typed, ContactProfile profile) {
        return LookupValue.of(typed, PHONES).get().reaches(contact(profile).profile());
    }

    private static boolean reaches(String typed, OrganizationProfile profile) {
        return LookupValue.of(typed, PHONES).get().reaches(organization(profile).profile());
    }
}
