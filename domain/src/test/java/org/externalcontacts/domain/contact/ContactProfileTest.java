package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TestNumbers;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a caller may write about a contact")
class ContactProfileTest {

    private static final TestNumbers READER = new TestNumbers();

    @Test
    @DisplayName("2.1: every field is taken at its longest")
    void takesEveryFieldUpToItsLimit() {
        ContactProfile longest = People.longerBy(0);

        ContactProfile stored = longest.validated(READER).get();

        assertThat(stored.name()).isEqualTo(longest.name());
        assertThat(stored.toBuilder()
                        .phones(longest.phones())
                        .social(longest.social())
                        .build())
                .isEqualTo(longest);
    }

    @Test
    @DisplayName("2.1, 20.4: one character more is refused in every field, all at once, by its wire name")
    void refusesEveryFieldBeyondItsLimit() {
        assertThat(violations(People.longerBy(1)).map(Violation::field))
                .containsExactly(
                        "firstName",
                        "middleName",
                        "lastName",
                        "salutation",
                        "title",
                        "workPhone.display",
                        "cellPhone.display",
                        "homePhone.display",
                        "otherPhone.display",
                        "workEmail",
                        "personalEmail",
                        "otherEmail",
                        "address.city",
                        "twitterId.id",
                        "lineId.displayName",
                        "lineId.ids.userId",
                        "whatsAppId.phoneNumber.display",
                        "whatsAppId.displayName",
                        "facebookId.displayName",
                        "facebookId.ids.scopedId",
                        "externalSystemUrl");
    }

    @Test
    @DisplayName("2.1: blanks around a text are cut before it is measured")
    void cutsBlanks() {
        ContactProfile profile = ContactProfile.builder()
                .name(PersonName.of(" Ada ", "\tLovelace\n").middle(" ").salutation(""))
                .title("  " + "t".repeat(1000) + "  ")
                .workEmail(" ada@example.org ")
                .externalSystemUrl(" https://crm.example/1 ")
                .build();

        ContactProfile stored = profile.validated(READER).get();

        assertThat(stored.name()).isEqualTo(PersonName.of("Ada", "Lovelace"));
        assertThat(stored.title().get()).hasSize(1000);
        assertThat(stored.emails().work()).contains("ada@example.org");
        assertThat(stored.externalSystemUrl()).contains("https://crm.example/1");
    }

    static Stream<ContactProfile> nothings() {
        Option<String> blank = Option.some(" ");
        return Stream.of(
                ContactProfile.empty(),
                ContactProfile.builder().build(),
                ContactProfile.builder()
                        .title(" ")
                        .workEmail("")
                        .externalSystemUrl("\n")
                        .build(),
                ContactProfile.builder()
                        .name(PersonName.of(" ", " "))
                        .workPhone(" ")
                        .build(),
                ContactProfile.builder()
                        .twitter(TwitterId.ofId(" "))
                        .line(new LineId(List.empty(), blank))
                        .whatsApp(WhatsAppId.of(" "))
                        .facebook(new FacebookId(List.empty(), blank))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("nothings")
    @DisplayName("1.11: a contact with nothing at all is refused, however nothing is written")
    void refusesNothing(ContactProfile nothing) {
        assertThat(violations(nothing)).containsExactly(new Violation("contact", Option.none(), "has nothing in it"));
    }

    static Stream<ContactProfile> leasts() {
        return Stream.of(
                ContactProfile.builder().title("Countess").build(),
                ContactProfile.builder()
                        .name(PersonName.empty().salutation("Lady"))
                        .build(),
                ContactProfile.builder().otherPhone("ask Ada").build(),
                ContactProfile.builder().otherEmail("ada@example.org").build(),
                ContactProfile.builder()
                        .address(PostalAddress.empty().city("London"))
                        .build(),
                ContactProfile.builder().twitter(TwitterId.ofScreenName("@ada")).build(),
                ContactProfile.builder().surveyOptOut(false).build());
    }

    @ParameterizedTest
    @MethodSource("leasts")
    @DisplayName("1.11: any one field is enough")
    void takesAnyOneField(ContactProfile least) {
        assertThat(least.validated(READER).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://crm.example",
                "crm.example/1",
                "https://",
                "https://crm.example/a b",
                "javascript:alert(1)"
            })
    @DisplayName("2.5: the link must be http or https")
    void refusesOtherLinks(String link) {
        assertThat(violations(ContactProfile.builder().externalSystemUrl(link).build()))
                .extracting(Violation::field)
                .containsExactly("externalSystemUrl");
    }

    @Test
    @DisplayName("2.2: all four phones and the WhatsApp number are read when they are stored")
    void readsEveryPhone() {
        ContactProfile stored = ContactProfile.builder()
                .workPhone("317 555 0101")
                .cellPhone("317 555 0102")
                .homePhone("317 555 0103")
                .otherPhone("317 555 0104")
                .whatsApp(WhatsAppId.of("317 555 0105"))
                .build()
                .validated(READER)
                .get();

        assertThat(stored.phones().all().flatMap(PhoneNumber::e164))
                .containsExactly("+13175550101", "+13175550102", "+13175550103", "+13175550104");
        assertThat(stored.social().whatsApp().flatMap(WhatsAppId::phoneNumber).flatMap(PhoneNumber::display))
                .contains("+1 317-5550105");
    }

    @Test
    void storesNoReadOnlyPartOfATwitterAccount() {
        TwitterId forged = new TwitterId(
                Option.some("7"), Option.none(), Option.none(), Option.some(true), Option.some("https://x.example"));

        ContactProfile stored = ContactProfile.builder()
                .twitter(forged)
                .build()
                .validated(READER)
                .get();

        assertThat(stored.social().twitter()).contains(TwitterId.ofId("7"));
    }

    @Test
    void staysTheSameWhenItIsStoredTwice() {
        ContactProfile stored = People.stored(
                People.longerBy(0).toBuilder().workPhone("317 555 0101").build());

        assertThat(stored.validated(READER).get()).isEqualTo(stored);
    }

    @Test
    void isRebuiltWithoutLoss() {
        ContactProfile profile = People.longerBy(0);

        assertThat(profile.toBuilder().build()).isEqualTo(profile);
        assertThat(profile.toBuilder().title(Option.none()).build().title()).isEmpty();
    }

    private static Seq<Violation> violations(ContactProfile profile) {
        return profile.validated(READER).getError();
    }
}
