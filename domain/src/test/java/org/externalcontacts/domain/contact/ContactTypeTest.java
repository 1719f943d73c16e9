package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Types of contacts")
class ContactTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ephemeral", "Identified", "Curated"})
    @DisplayName("1.1: three types are known")
    void knowsThreeTypes(String text) {
        assertThat(ContactType.of(text).isKnown()).isTrue();
        assertThat(ContactType.of(text)).isSameAs(ContactType.of(text)).isEqualTo(new ContactType(text));
    }

    @Test
    void keepsATypeItDoesNotKnow() {
        ContactType future = ContactType.of("Verified");

        assertThat(future.isKnown()).isFalse();
        assertThat(future.text()).isEqualTo("Verified");
    }

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({
        "Curated, Identified, Curated",
        "Curated, Ephemeral, Curated",
        "Identified, Ephemeral, Identified",
        "Ephemeral, Ephemeral, Ephemeral",
        "Ephemeral, Verified, Ephemeral"
    })
    @DisplayName("4.14: the stronger type wins, whichever comes first")
    void picksTheStronger(String one, String other, String stronger) {
        assertThat(ContactType.of(one).strongerOf(ContactType.of(other)).text()).isEqualTo(stronger);
        assertThat(ContactType.of(other).strongerOf(ContactType.of(one)).text()).isEqualTo(stronger);
    }

    @Test
    void staysTheFirstOfTwoItDoesNotKnow() {
        assertThat(ContactType.of("Verified")
                        .strongerOf(ContactType.of("Guessed"))
                        .text())
                .isEqualTo("Verified");
    }
}
