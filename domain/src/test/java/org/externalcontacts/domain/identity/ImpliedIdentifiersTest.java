package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactProfileBuilder;
import org.externalcontacts.domain.contact.People;
import org.externalcontacts.domain.contact.PersonName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.9: Identifiers that the fields of a contact imply")
class ImpliedIdentifiersTest {

    @Test
    @DisplayName("3.9: each of the four phones, by E.164")
    void phones() {
        assertThat(implied(ContactProfile.builder()
                        .workPhone("317 555 0101")
                        .cellPhone("317 555 0102")
                        .homePhone("317 555 0103")
                        .otherPhone("317 555 0104")))
                .containsExactly(
                        Identifier.phone("+13175550101"),
                        Identifier.phone("+13175550102"),
                        Identifier.phone("+13175550103"),
                        Identifier.phone("+13175550104"));
    }

    @Test
    @DisplayName("2.4: a phone that cannot be read implies nothing")
    void unreadPhones() {
        assertThat(implied(ContactProfile.builder().workPhone("ask Ada"))).isEmpty();
    }

    @Test
    @DisplayName("3.9, 3.10: each of the three e-mails, in lower case")
    void emails() {
        assertThat(implied(ContactProfile.builder()
                        .workEmail("W@x.example")
                        .personalEmail("P@x.example")
                        .otherEmail("O@x.example")))
                .containsExactly(
                        Identifier.email("w@x.example"),
                        Identifier.email("p@x.example"),
                        Identifier.email("o@x.example"));
    }

    @Test
    @DisplayName("3.9: the id of a Twitter account, else its screen name")
    void twitter() {
        assertThat(implied(ContactProfile.builder()
                        .twitter(TwitterId.ofScreenName("@Ada").id("7"))))
                .containsExactly(new Identifier(IdentifierType.SOCIAL_TWITTER, "7"));
        assertThat(implied(ContactProfile.builder().twitter(TwitterId.ofScreenName("@Ada"))))
                .containsExactly(new Identifier(IdentifierType.SOCIAL_TWITTER, "@Ada"));
    }

    @Test
    @DisplayName("3.9: the LINE user id, the Facebook scoped id and the number of WhatsApp")
    void otherAccounts() {
        assertThat(implied(ContactProfile.builder()
                        .line(LineId.of("U1"))
                        .facebook(FacebookId.of("F1"))
                        .whatsApp(WhatsAppId.of("317 555 0105"))))
                .containsExactly(
                        new Identifier(IdentifierType.SOCIAL_LINE, "U1"),
                        new Identifier(IdentifierType.SOCIAL_FACEBOOK, "F1"),
                        new Identifier(IdentifierType.SOCIAL_WHATSAPP, "+13175550105"));
    }

    @Test
    @DisplayName("3.9: display names and numbers that cannot be read imply nothing")
    void accountsWithoutId() {
        Option<String> name = Option.some("Ada");
        assertThat(implied(ContactProfile.builder()
                        .twitter(new TwitterId(Option.none(), name, Option.none(), Option.none(), Option.none()))
                        .line(new LineId(List.empty(), name))
                        .facebook(new FacebookId(List.empty(), name))
                        .whatsApp(WhatsAppId.of("ask Ada"))))
                .isEmpty();
    }

    @Test
    @DisplayName("3.9: other fields imply nothing")
    void otherFields() {
        assertThat(implied(ContactProfile.builder()
                        .name(PersonName.of("Ada", "Lovelace"))
                        .title("Countess")
                        .externalSystemUrl("https://crm.example")))
                .isEmpty();
        assertThat(ImpliedIdentifiers.of(ContactProfile.empty())).isEmpty();
    }

    @Test
    void eachOnce() {
        assertThat(implied(ContactProfile.builder()
                        .workPhone("317 555 0101")
                        .homePhone("+1 317 555 0101")
                        .workEmail("ada@x.example")
                        .otherEmail("ADA@X.EXAMPLE")))
                .containsExactly(Identifier.phone("+13175550101"), Identifier.email("ada@x.example"));
    }

    @Test
    @DisplayName("2.1: an e-mail of 256 characters is longer than an identifier may be, and implies none")
    void tooLongForAnIdentifier() {
        String tail = "@x.example";
        String longest = "e".repeat(255 - tail.length()) + tail;

        assertThat(implied(ContactProfile.builder().workEmail(longest))).hasSize(1);
        assertThat(implied(ContactProfile.builder().workEmail("e" + longest))).isEmpty();
    }

    private static List<Identifier> implied(ContactProfileBuilder profile) {
        return ImpliedIdentifiers.of(People.stored(profile.build()));
    }
}
