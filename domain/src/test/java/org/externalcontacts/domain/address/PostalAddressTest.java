package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Postal addresses")
class PostalAddressTest {

    @Test
    @DisplayName("2.1: every part may be as long as its limit")
    void takesPartsUpToTheirLimits() {
        assertThat(check(ofLengths(0)).violations()).isEmpty();
    }

    @Test
    @DisplayName("2.1: lines 200, city 100, state 50, post code and country 25; every part beyond is named")
    void refusesPartsBeyondTheirLimits() {
        assertThat(check(ofLengths(1)).violations())
                .extracting(violation -> violation.field() + " " + violation.reason())
                .containsExactly(
                        "address.address1 has 201 characters, at most 200 are allowed",
                        "address.address2 has 201 characters, at most 200 are allowed",
                        "address.city has 101 characters, at most 100 are allowed",
                        "address.state has 51 characters, at most 50 are allowed",
                        "address.postalCode has 26 characters, at most 25 are allowed",
                        "address.countryCode has 26 characters, at most 25 are allowed");
    }

    @Test
    @DisplayName("2.1: surrounding blanks are cut before lengths are counted")
    void cutsBlanksFirst() {
        PostalAddress address =
                PostalAddress.builder().state("  " + "s".repeat(50) + "  ").build();

        assertThat(address.state()).isEqualTo(Option.some("s".repeat(50)));
        assertThat(check(address).violations()).extracting(Violation::field).isEmpty();
    }

    @Test
    void isEmptyWhenEveryPartIsBlank() {
        assertThat(PostalAddress.builder().address1(" ").city("").build().isEmpty())
                .isTrue();
        assertThat(PostalAddress.builder().countryCode("DE").build().isEmpty()).isFalse();
    }

    private static PostalAddress ofLengths(int beyond) {
        return PostalAddress.builder()
                .address1("x".repeat(200 + beyond))
                .address2("x".repeat(200 + beyond))
                .city("x".repeat(100 + beyond))
                .state("x".repeat(50 + beyond))
                .postalCode("x".repeat(25 + beyond))
                .countryCode("x".repeat(25 + beyond))
                .build();
    }

    private static InputCheck check(PostalAddress address) {
        InputCheck check = new InputCheck();
        address.check("address", check);
        return check;
    }
}
