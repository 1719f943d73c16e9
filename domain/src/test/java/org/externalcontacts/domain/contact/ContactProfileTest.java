package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a caller writes about a contact")
class ContactProfileTest {

    private static final PhoneReader READER = new PlusNumbers();
    private static final String E_MAIL_TAIL = "@example.com";
    private static final String URL_HEAD = "https://example.com/";

    @Test
    @DisplayName("1.11: a contact with nothing at all is refused")
    void refusesAnEmptyProfile() {
        assertThat(ContactProfile.empty().validated(READER).getError())
                .containsExactly(new Violation("contact", Option.none(), "is empty"));
    }

    @Test
    @DisplayName("1.11: a profile of blanks only is empty")
    void takesBlanksAsNothing() {
        ContactProfile blanks = ContactProfile.builder()
                .name(PersonName.of(" ", "").toBuilder()
                        .middle("\t")
                        .salutation("")
                        .build())
                .title(" ")
                .workPhone(" ")
                .cellPhone("")
                .homePhone(" ")
                .otherPhone("\t")
                .workEmail("")
                .address(PostalAddress.builder().city(" ").build())
                .externalSystemUrl(" ")
                .build();

        assertThat(blanks).isEqualTo(ContactProfile.empty());
    }

    @Test
    @DisplayName("1.11: names are optional, a title alone is enough")
    void takesATitleAlone() {
        ContactProfile titled = ContactProfile.builder().title("Buyer").build();

        assertThat(titled.validated(READER)).isEqualTo(Validation.valid(titled));
    }

    @Test
    @DisplayName("2.1: every field may be as long as its limit")
    void takesFieldsUpToTheirLimits() {
        assertThat(ofLengths(0).validated(READER).isValid()).isTrue();
    }

    @Test
    @DisplayName("2.1, 20.4: every field beyond its limit is named, in wire names, at once")
    void namesEveryFieldBeyondItsLimit() {
        assertThat(ofLengths(1).validated(READER).getError())
                .extracting(violation -> violation.field() + " " + violation.reason())
                .containsExactly(
                        tooLong("firstName", 1000),
                        tooLong("middleName", 1000),
                        tooLong("lastName", 1000),
                        tooLong("salutation", 1000),
                        tooLong("title", 1000),
                        tooLong("workPhone.display", 512),
                        tooLong("cellPhone.display", 512),
                        tooLong("homePhone.display", 512),
                        tooLong("otherPhone.display", 512),
                        tooLong("workEmail", 256),
                        tooLong("personalEmail", 256),
                        tooLong("otherEmail", 256),
                        tooLong("address.address1", 200),
                        tooLong("twitterId.screenName", 255),
                        tooLong("lineId.ids[0].userId", 255),
                        tooLong("whatsAppId.displayName", 100),
                        tooLong("facebookId.displayName", 100),
                        tooLong("externalSystemUrl", 1000));
    }

    @Test
    @DisplayName("2.1, 2.5: fields of the wrong form are named, too")
    void namesFieldsOfTheWrongForm() {
        ContactProfile wrong = ContactProfile.builder()
                .workPhone(PhoneNumber.of("1").extendedBy(-1))
                .personalEmail("anna")
                .twitter(TwitterId.ofScreenName("no handle"))
                .line(new LineId(List.of("a", "b"), Option.none()))
                .facebook(new FacebookId(List.of("a", "b"), Option.none()))
                .externalSystemUrl("ftp://example.com")
                .build();

        assertThat(wrong.validated(READER).getError())
                .extracting(Violation::field)
                .containsExactly(
                        "workPhone.extension",
                        "personalEmail",
                        "twitterId.screenName",
                        "lineId.ids",
                        "facebookId.ids",
                        "externalSystemUrl");
    }

    @Test
    @DisplayName("2.2: all phones are read, the number of a WhatsApp account included")
    void isStoredWithItsPhonesRead() {
        ContactProfile stored = ContactProfile.builder()
                .workPhone("+1 202 555 0101")
                .cellPhone("+1 202 555 0102")
                .homePhone("+1 202 555 0103")
                .otherPhone("desk")
                .whatsApp(WhatsAppId.of("+1 202 555 0104"))
                .twitter(TwitterId.builder()
                        .screenName("anna")
                        .verified(true)
                        .profileUrl("url")
                        .build())
                .build()
                .validated(READER)
                .get();

        assertThat(stored.phones().all().map(PhoneNumber::e164))
                .containsExactly(
                        Option.some("+12025550101"),
                        Option.some("+12025550102"),
                        Option.some("+12025550103"),
                        Option.none());
        assertThat(stored.social().whatsApp().flatMap(WhatsAppId::phoneNumber).flatMap(PhoneNumber::e164))
                .isEqualTo(Option.some("+12025550104"));
        assertThat(stored.social().twitter()).isEqualTo(Option.some(TwitterId.ofScreenName("anna")));
    }

    @Test
    @DisplayName("1.11: accounts with nothing in them make no contact")
    void takesEmptyAccountsAsNothing() {
        Option<String> blank = Option.some(" ");
        ContactProfile accounts = ContactProfile.builder()
                .twitter(TwitterId.ofId(" "))
                .line(new LineId(List.empty(), blank))
                .whatsApp(WhatsAppId.of(" "))
                .facebook(new FacebookId(List.empty(), blank))
                .build();

        assertThat(accounts).isEqualTo(ContactProfile.empty());
    }

    @Test
    @DisplayName("2.2: a stored profile that comes back unchanged stays as it is")
    void staysTheSameWhenItIsStoredTwice() {
        ContactProfile stored = ofLengths(0).toBuilder()
                .workPhone("+1 202-555-0101")
                .whatsApp(WhatsAppId.of("+1 202-555-0104"))
                .build()
                .validated(READER)
                .get();

        assertThat(stored.validated(READER)).isEqualTo(Validation.valid(stored));
    }

    @Test
    void leavesItsOrganization() {
        ContactProfile free = ContactProfile.builder().title("Buyer").build();
        ContactProfile bound = free.toBuilder()
                .organization(new OrganizationId(new UUID(0, 1)))
                .build();

        assertThat(bound.withoutOrganization()).isEqualTo(free);
        assertThat(free.withoutOrganization()).isSameAs(free);
    }

    @Test
    void hasANumberWithAPhoneOrAWhatsAppAccount() {
        assertThat(ContactProfile.builder().cellPhone("1").build().hasNumber()).isTrue();
        assertThat(ContactProfile.builder().whatsApp(WhatsAppId.of("2")).build().hasNumber())
                .isTrue();
        assertThat(ContactProfile.builder().title("3").build().hasNumber()).isFalse();
    }

    private static String tooLong(String field, int longest) {
        return field + " has " + (longest + 1) + " characters, at most " + longest + " are allowed";
    }

    private static ContactProfile ofLengths(int beyond) {
        String thousand = "x".repeat(1000 + beyond);
        String phone = "x".repeat(512 + beyond);
        String email = "x".repeat(256 - E_MAIL_TAIL.length() + beyond) + E_MAIL_TAIL;
        Option<String> displayName = Option.some("x".repeat(100 + beyond));
        return ContactProfile.builder()
                .name(PersonName.of(thousand, thousand).toBuilder()
                        .middle(thousand)
                        .salutation(thousand)
                        .build())
                .title(thousand)
                .workPhone(phone)
                .cellPhone(phone)
                .homePhone(phone)
                .otherPhone(phone)
                .workEmail(email)
                .personalEmail(email)
                .otherEmail(email)
                .address(PostalAddress.builder()
                        .address1("x".repeat(200 + beyond))
                        .build())
                .twitter(TwitterId.ofScreenName("x".repeat(255 + beyond)))
                .line(LineId.of("x".repeat(255 + beyond)))
                .whatsApp(new WhatsAppId(Option.none(), displayName))
                .facebook(new FacebookId(List.of("x"), displayName))
                .externalSystemUrl(URL_HEAD + "x".repeat(1000 - URL_HEAD.length() + beyond))
                .build();
    }
}
