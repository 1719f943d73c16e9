package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.9: which identifiers the fields of a contact imply")
class ImpliedIdentifiersTest {

    @Test
    void impliesAPhoneForEachPhoneField() {
        assertThat(implied(ContactProfile.builder()
                        .otherPhone("+1 202 555 0104")
                        .homePhone("+1 202 555 0103")
                        .cellPhone("+1 202 555 0102")
                        .workPhone("+1 202 555 0101")))
                .containsExactly(
                        Identifier.phone("+12025550101"),
                        Identifier.phone("+12025550102"),
                        Identifier.phone("+12025550103"),
                        Identifier.phone("+12025550104"));
    }

    @Test
    void impliesNothingForANumberThatCannotBeRead() {
        assertThat(implied(ContactProfile.builder().workPhone("desk").whatsApp(WhatsAppId.of("desk"))))
                .isEmpty();
    }

    @Test
    @DisplayName("3.10: an e-mail is implied in lower case")
    void impliesAnEmailForEachEmailField() {
        assertThat(implied(ContactProfile.builder()
                        .workEmail("Work@Example.com")
                        .personalEmail("personal@example.com")
                        .otherEmail("other@example.com")))
                .containsExactly(
                        Identifier.email("work@example.com"),
                        Identifier.email("personal@example.com"),
                        Identifier.email("other@example.com"));
    }

    @Test
    void impliesTheTwitterIdBeforeTheScreenName() {
        assertThat(implied(ContactProfile.builder()
                        .twitter(TwitterId.ofScreenName("anna").toBuilder()
                                .id("7")
                                .build())))
                .containsExactly(new Identifier(IdentifierType.SOCIAL_TWITTER, "7"));
        assertThat(implied(ContactProfile.builder().twitter(TwitterId.ofScreenName("anna"))))
                .containsExactly(new Identifier(IdentifierType.SOCIAL_TWITTER, "anna"));
    }

    @Test
    void impliesTheIdsOfSocialAccounts() {
        assertThat(implied(ContactProfile.builder()
                        .line(LineId.of("l"))
                        .facebook(FacebookId.of("f"))
                        .whatsApp(WhatsAppId.of("+1 202 555 0100"))))
                .containsExactly(
                        new Identifier(IdentifierType.SOCIAL_LINE, "l"),
                        new Identifier(IdentifierType.SOCIAL_FACEBOOK, "f"),
                        new Identifier(IdentifierType.SOCIAL_WHATSAPP, "12025550100"));
    }

    @Test
    void impliesNothingForAnAccountWithANameOnly() {
        assertThat(implied(ContactProfile.builder()
                        .line(new LineId(List.empty(), Option.some("Anna")))
                        .facebook(new FacebookId(List.empty(), Option.some("Anna")))
                        .whatsApp(new WhatsAppId(Option.none(), Option.some("Anna")))))
                .isEmpty();
    }

    @Test
    void impliesEachIdentifierOnce() {
        assertThat(implied(ContactProfile.builder()
                        .workPhone("+1 202 555 0100")
                        .homePhone("+12025550100")
                        .workEmail("anna@example.com")
                        .otherEmail("ANNA@example.com")))
                .containsExactly(Identifier.phone("+12025550100"), Identifier.email("anna@example.com"));
    }

    @Test
    void impliesNothingForOtherFields() {
        assertThat(implied(ContactProfile.builder()
                        .title("anna@example.com")
                        .externalSystemUrl("https://example.com")
                        .surveyOptOut(true)))
                .isEmpty();
    }

    @Test
    @DisplayName("2.1: an e-mail of 256 characters is longer than an identifier may be, and implies none")
    void impliesNothingForAnEmailLongerThanAnIdentifier() {
        String tail = "@example.com";
        String longest = "a".repeat(255 - tail.length()) + tail;

        assertThat(implied(ContactProfile.builder().workEmail(longest))).hasSize(1);
        assertThat(implied(ContactProfile.builder().workEmail("a" + longest))).isEmpty();
    }

    private static List<Identifier> implied(ContactProfile.Builder written) {
        return ImpliedIdentifiers.of(
                written.build().validated(new PlusNumbers()).get());
    }
}
