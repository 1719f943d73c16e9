package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PlusNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Identifiers and their normal form")
class IdentifierTest {

    private static final PhoneReader READER = new PlusNumbers();
    private static final String E_MAIL_TAIL = "@example.com";

    @ParameterizedTest
    @ValueSource(strings = {"+12025550100", "+1 202 555 0100", "  +1 202-555-0100 "})
    @DisplayName("3.7, 3.10: phones compare by E.164, blanks inside are allowed")
    void comparesPhonesByE164(String number) {
        assertThat(Identifier.phone(number).normalised(READER))
                .isEqualTo(Validation.valid(Identifier.phone("+12025550100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025550100", "12025550100", "+", "+1 desk"})
    @DisplayName("3.7: a phone needs + and country code")
    void refusesPhonesWithoutCountryCode(String number) {
        assertThat(Identifier.phone(number).normalised(READER).getError())
                .containsExactly(Violation.of("value", number, "is not a phone number with + and country code"));
    }

    @Test
    @DisplayName("3.7: a number without + is refused even when the reader would guess its country")
    void doesNotGuessACountry() {
        assertThat(READER.read("2025550100").isDefined()).isTrue();
        assertThat(Identifier.phone("2025550100").normalised(READER).isInvalid())
                .isTrue();
    }

    @Test
    @DisplayName("3.10: the extension of a phone takes no part in it")
    void leavesOutExtensions() {
        assertThat(Identifier.phone("+1 202 555 0100 x12").normalised(READER))
                .isEqualTo(Validation.valid(Identifier.phone("+12025550100")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12025550100",
                "+12025550100",
                "+1 202-555-0100",
                "1 (202) 555.0100",
                " +1\u00A0202\u2011555\u20110100 "
            })
    @DisplayName("3.9: WhatsApp accounts compare as digits")
    void comparesWhatsAppAsDigits(String value) {
        assertThat(whatsApp(value).normalised(READER)).isEqualTo(Validation.valid(whatsApp("12025550100")));
    }

    @Test
    @DisplayName("3.9: a WhatsApp account that is no number keeps its digits, or all it is")
    void keepsWhatsAppAccountsThatAreNoNumber() {
        assertThat(whatsApp("+1 2").normalised(READER)).isEqualTo(Validation.valid(whatsApp("12")));
        assertThat(whatsApp("Business 7").normalised(READER)).isEqualTo(Validation.valid(whatsApp("Business 7")));
    }

    @Test
    @DisplayName("3.10: one mailbox is one identifier, in any Unicode form and with its domain in letters or in ASCII")
    void comparesEmailsByMailbox() {
        Identifier normal = Identifier.email("jos\u00E9@xn--mller-kva.example");

        assertThat(Identifier.email("Jose\u0301@M\u00DCLLER.example").normalised(READER))
                .isEqualTo(Validation.valid(normal));
        assertThat(normal.normalised(READER)).isEqualTo(Validation.valid(normal));
    }

    @Test
    @DisplayName("2.1, 3.10: an e-mail that is too long once its domain is in ASCII is refused")
    void limitsTheNormalFormOfEmails() {
        String domain = "\u00FC.".repeat(60) + "example";

        assertThat(Identifier.email("a@" + domain).normalised(READER).getError())
                .extracting(Violation::field)
                .containsExactly("value");
    }

    @Test
    @DisplayName("3.10: e-mails compare without case")
    void comparesEmailsWithoutCase() {
        assertThat(Identifier.email(" Anna@Example.COM ").normalised(READER))
                .isEqualTo(Validation.valid(Identifier.email("anna@example.com")));
        assertThat(Identifier.email("anna").normalised(READER).getError())
                .containsExactly(Violation.of("value", "anna", "is not an e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SocialTwitter", "SocialLine", "SocialFacebook", "Cookie", "ExternalId"})
    @DisplayName("3.10: every other type compares exactly, without surrounding blanks")
    void comparesOtherTypesExactly(String type) {
        Identifier identifier = new Identifier(new IdentifierType(type), " A b ");

        assertThat(identifier.value()).isEqualTo("A b");
        assertThat(identifier.normalised(READER)).isEqualTo(Validation.valid(identifier));
    }

    @Test
    @DisplayName("2.1, 3.10: a value has 1 to 255 characters")
    void limitsItsValue() {
        assertThat(Identifier.cookie("c".repeat(255)).normalised(READER).isValid())
                .isTrue();
        assertThat(Identifier.cookie("c".repeat(256)).normalised(READER).getError())
                .extracting(Violation::reason)
                .containsExactly("has 256 characters, at most 255 are allowed");
        assertThat(Identifier.cookie(" ").normalised(READER).getError()).containsExactly(Violation.missing("value"));
    }

    @Test
    @DisplayName("2.1: an identifier is shorter than an e-mail field may be")
    void limitsEmailsToThoseOfIdentifiers() {
        String longest = "a".repeat(255 - E_MAIL_TAIL.length()) + E_MAIL_TAIL;

        assertThat(Identifier.email(longest).normalised(READER).isValid()).isTrue();
        assertThat(Identifier.email("a" + longest).normalised(READER).getError())
                .extracting(Violation::field)
                .containsExactly("value");
    }

    @Test
    @DisplayName("20.4: a missing type and a missing value are named at once")
    void needsTypeAndValue() {
        assertThat(new Identifier(new IdentifierType(" "), "")
                        .normalised(READER)
                        .getError())
                .containsExactly(Violation.missing("type"), Violation.missing("value"));
    }

    private static Identifier whatsApp(String value) {
        return new Identifier(IdentifierType.SOCIAL_WHATSAPP, value);
    }

    @Test
    @DisplayName("1.4: a cookie does not tell who somebody is, everything else does")
    void isPersonalUnlessACookie() {
        assertThat(Identifier.cookie("c").isPersonal()).isFalse();
        assertThat(Identifier.phone("+1").isPersonal()).isTrue();
        assertThat(new Identifier(new IdentifierType("ExternalId"), "x").isPersonal())
                .isTrue();
    }

    @Test
    @DisplayName("3.2: seven types are known, later ones are kept")
    void knowsTheTypesOfThisVersion() {
        assertThat(new IdentifierType("SocialWhatsapp").isKnown()).isTrue();
        assertThat(new IdentifierType("ExternalId").isKnown()).isFalse();
    }
}
