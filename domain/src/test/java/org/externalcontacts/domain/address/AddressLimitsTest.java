package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Limits of a postal address")
class AddressLimitsTest {

    @Test
    @DisplayName("2.1: lines 200, city 100, state 50, post code and country code 25")
    void takesEveryPartUpToItsLimit() {
        assertThat(violations(longerBy(0))).isEmpty();
    }

    @Test
    @DisplayName("2.1: one character more is refused in every part")
    void refusesEveryPartBeyondItsLimit() {
        assertThat(violations(longerBy(1)).map(Violation::field))
                .containsExactly(
                        "address.address1",
                        "address.address2",
                        "address.city",
                        "address.state",
                        "address.postalCode",
                        "address.countryCode");
    }

    @Test
    @DisplayName("2.1: blanks are cut; an address of blanks is empty")
    void cutsBlanks() {
        Option<String> blank = Option.some(" \t");

        assertThat(new PostalAddress(blank, blank, blank, blank, blank, blank).isEmpty())
                .isTrue();
        assertThat(PostalAddress.empty().city(" London "))
                .isEqualTo(PostalAddress.empty().city("London"));
        assertThat(PostalAddress.empty().city("London").isEmpty()).isFalse();
    }

    private static PostalAddress longerBy(int more) {
        return PostalAddress.empty()
                .address1("a".repeat(200 + more))
                .address2("b".repeat(200 + more))
                .city("c".repeat(100 + more))
                .state("s".repeat(50 + more))
                .postalCode("p".repeat(25 + more))
                .countryCode("u".repeat(25 + more));
    }

    private static Seq<Violation> violations(PostalAddress address) {
        InputCheck check = new InputCheck();
        address.check("address", check);
        return check.violations();
    }
}
