package org.externalcontacts.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Types of contact")
class ContactTypeTest {

    /** From the strongest to the weakest. */
    private static final List<ContactType> ORDER =
            List.of(ContactType.CURATED, ContactType.IDENTIFIED, ContactType.EPHEMERAL, ContactType.of("Imagined"));

    @Test
    @DisplayName("4.14: Curated is stronger than Identified, Identified than Ephemeral, any of them than the unknown")
    void theStrongerTypeWinsFromEitherSide() {
        for (int strong = 0; strong < ORDER.size(); strong++) {
            for (int weak = strong; weak < ORDER.size(); weak++) {
                assertThat(ORDER.get(strong).strongerOf(ORDER.get(weak))).isEqualTo(ORDER.get(strong));
                assertThat(ORDER.get(weak).strongerOf(ORDER.get(strong))).isEqualTo(ORDER.get(strong));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Curated", "Identified", "Ephemeral"})
    @DisplayName("1.1: three types are known")
    void knowsThree(String text) {
        assertThat(ContactType.of(text)).isEqualTo(new ContactType(text));
        assertThat(ContactType.of(text).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"curated", "CURATED", "", "Imagined"})
    void keepsATypeFromTheFuture(String text) {
        assertThat(ContactType.of(text).isKnown()).isFalse();
        assertThat(ContactType.of(text).text()).isEqualTo(text);
    }
}
