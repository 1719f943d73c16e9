package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.TestNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Identifiers in normal form")
class IdentifierTest {

    private static final TestNumbers READER = new TestNumbers();

    @ParameterizedTest
    @ValueSource(strings = {"+13175550134", "+1 317 555 0134", " +1 (317) 555-0134 "})
    @DisplayName("3.7, 3.10: a phone with + and country code compares by E.164, blanks allowed")
    void readsPhones(String number) {
        assertThat(Identifier.phone(number).normalised(READER).get()).isEqualTo(Identifier.phone("+13175550134"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3175550134", "1 317 555 0134", "+", "+1", "+ask Ada"})
    @DisplayName("3.7: a phone without + and country code, or one that cannot be read, is refused")
    void refusesOtherPhones(String number) {
        assertThat(Identifier.phone(number).normalised(READER).getError())
                .containsExactly(Violation.of("value", number, "is not a phone number with + and country code"));
    }

    @Test
    @DisplayName("3.10: e-mails compare in any case")
    void lowersEmails() {
        assertThat(Identifier.email(" Ada@Example.ORG ").normalised(READER).get())
                .isEqualTo(Identifier.email("ada@example.org"));
    }

    @Test
    @DisplayName("2.1: what is no e-mail is no identifier of that type")
    void refusesWhatIsNoEmail() {
        assertThat(Identifier.email("ada").normalised(READER).getError())
                .containsExactly(Violation.of("value", "ada", "is not an e-mail address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SocialTwitter", "SocialLine", "SocialFacebook", "SocialWhatsapp", "Cookie", "ExternalId"})
    @DisplayName("3.10: every other type compares exactly, unknown ones too")
    void keepsOtherValues(String type) {
        Identifier identifier = new Identifier(new IdentifierType(type), " @Ada L ");

        assertThat(identifier.normalised(READER).get()).isEqualTo(new Identifier(new IdentifierType(type), "@Ada L"));
    }

    @Test
    @DisplayName("2.1: a value has 1 to 255 characters")
    void limitsValues() {
        assertThat(Identifier.cookie("c".repeat(255)).normalised(READER).isValid())
                .isTrue();
        assertThat(Identifier.cookie("c".repeat(256)).normalised(READER).getError())
                .extracting(Violation::field)
                .containsExactly("value");
        assertThat(Identifier.cookie(" ").normalised(READER).getError()).containsExactly(Violation.missing("value"));
    }

    @Test
    @DisplayName("20.4: type and value are judged at once")
    void refusesEverythingAtOnce() {
        assertThat(new Identifier(new IdentifierType(" "), "")
                        .normalised(READER)
                        .getError())
                .containsExactly(Violation.missing("type"), Violation.missing("value"));
    }

    @Test
    @DisplayName("1.4: a cookie tells not who somebody is")
    void cookiesAreNotPersonal() {
        assertThat(Identifier.cookie("c").isPersonal()).isFalse();
        assertThat(Identifier.phone("+1").isPersonal()).isTrue();
        assertThat(Identifier.email("a@x.example").isPersonal()).isTrue();
    }
}
