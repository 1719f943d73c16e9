package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Input that means no good")
class HostileInputTest {

    private static final String MEBIBYTE = "\uD83D\uDE00".repeat(512 * 1024);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0a1b2c3d4-e5f-6071-8293-a4b5c6d7e8f9",
                "+a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
                "0a1b2c3d-+e5f-6071-8293-a4b5c6d7e8f9",
                "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f\uFF19"
            })
    @DisplayName("36 characters that only look like a UUID are none")
    void takesNoAlmostUuid(String almost) {
        assertThat(almost).hasSize(36);
        assertThat(ContactId.of(almost).getError()).containsExactly(Violation.of("contactId", almost, "is not a UUID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ada@example.org>",
                "ada@example.org;",
                "\"ada\"@example.org",
                "ada@[127.0.0.1]",
                "ada@example.org:25",
                "a\\da@example.org",
                "ada\u00A0l@example.org",
                "ada\u3000l@example.org",
                "\u202Eada@example.org",
                "a\u200Bda@example.org",
                "ada\uD800@example.org"
            })
    @DisplayName("2.1: no brackets, separators, quotes nor unseen characters in an e-mail")
    void takesNoDressedUpEmail(String text) {
        assertThat(new InputCheck().email("workEmail", Option.some(text)).violations())
                .extracting(Violation::reason)
                .containsExactly("is not an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00@example.org", "\u0639\u0644\u064A@\u0645\u062B\u0627\u0644.example"})
    @DisplayName("2.1: letters of every script are fine in an e-mail")
    void takesEmailsOfAllScripts(String email) {
        assertThat(new InputCheck().email("workEmail", Option.some(email)).violations())
                .isEmpty();
    }

    @Test
    @DisplayName("2.1, 20.4: a mebibyte in every field is refused everywhere at once, and not repeated whole")
    void refusesAMebibyteInEveryField() {
        Seq<Violation> violations =
                flooded().validated(written -> Option.none()).getError();

        assertThat(violations)
                .extracting(Violation::field)
                .contains("firstName", "title", "workPhone.display", "workEmail", "address.city", "externalSystemUrl")
                .contains("twitterId.screenName", "lineId.ids[0].userId")
                .doesNotHaveDuplicates();
        assertThat(violations)
                .allSatisfy(violation ->
                        assertThat(violation.value().get()).hasSizeLessThanOrEqualTo(Violation.LONGEST_VALUE));
    }

    private static ContactProfile flooded() {
        return ContactProfile.builder()
                .name(PersonName.of(MEBIBYTE, MEBIBYTE))
                .title(MEBIBYTE)
                .workPhone(PhoneNumber.of(MEBIBYTE))
                .workEmail(MEBIBYTE)
                .address(PostalAddress.builder().city(MEBIBYTE).build())
                .twitter(TwitterId.ofScreenName(MEBIBYTE))
                .line(LineId.of(MEBIBYTE))
                .externalSystemUrl(MEBIBYTE)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D\uDE00", "\u05E9\u05E8\u05D4 \u05DB\u05D4\u05DF", "\u0639\u0644\u064A", "O'Brien; --"})
    @DisplayName("Names are kept as they are, in every script and direction")
    void keepsNames(String name) {
        ContactProfile profile =
                ContactProfile.builder().name(PersonName.of(name, name)).build();

        assertThat(profile.validated(written -> Option.none()).get()).isEqualTo(profile);
    }
}
