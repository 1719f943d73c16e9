package org.externalcontacts.application.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.PhoneReader.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading phone numbers")
class LibPhoneNumberReaderTest {

    private final PhoneReader reader = new LibPhoneNumberReader(LibPhoneNumberReader.DEFAULT_REGION);
    private final PhoneReader french = new LibPhoneNumberReader("FR");

    @ParameterizedTest
    @CsvSource({
        "+33 1 00 00 00 01, +33100000001, +33 1 00 00 00 01, 100000001, FR",
        "+33100000001, +33100000001, +33 1 00 00 00 01, 100000001, FR",
        "+33 (0)1 00 00 00 01, +33100000001, +33 1 00 00 00 01, 100000001, FR",
        "+1 704 298 4733, +17042984733, +1 704-298-4733, 7042984733, US",
        "+1 204 234 5678, +12042345678, +1 204-234-5678, 2042345678, CA",
        "+44 20 7946 0018, +442079460018, +44 20 7946 0018, 2079460018, GB",
        "+39 06 1234 5678, +390612345678, +39 06 1234 5678, 0612345678, IT",
        "tel:+17042984733, +17042984733, +1 704-298-4733, 7042984733, US"
    })
    @DisplayName("BEHAVIOUR 2.2: E.164 in any form gives the international format, E.164 and the country")
    void readsNumbersWithCountryCode(String written, String e164, String shown, String national, String country) {
        Reading expected = new Reading(e164, shown, national, Option.some(country));

        assertThat(reader.read(written)).containsExactly(expected);
        assertThat(french.read(written)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "317-555-1234",
                "(317) 555-1234",
                "317.555.1234",
                "3175551234",
                "1-317-555-1234",
                "1 (317) 555 1234",
                "３１７５５５１２３４"
            })
    @DisplayName("BEHAVIOUR 2.3: a number without country code is one of North America")
    void readsNumbersWithoutCountryCodeForNorthAmerica(String written) {
        assertThat(reader.read(written))
                .containsExactly(new Reading("+13175551234", "+1 317-555-1234", "3175551234", Option.some("US")));
    }

    @ParameterizedTest
    @CsvSource({"1-800-FLOWERS, +18003569377", "Tel. 317-555-1234, +13175551234"})
    void readsLettersAsTheyAreDialledAndLeavesOutWordsBefore(String written, String e164) {
        assertThat(reader.read(written).map(Reading::e164)).containsExactly(e164);
    }

    @Test
    @DisplayName("BEHAVIOUR 2.3: the default country can be another one")
    void readsNumbersWithoutCountryCodeForItsRegion() {
        assertThat(french.read("01 00 00 00 01").map(Reading::e164)).containsExactly("+33100000001");
        assertThat(french.read("317-555-1234").map(Reading::countryCode)).isNotEqualTo(Option.some(Option.some("US")));
    }

    @ParameterizedTest
    @CsvSource({"+1 317 555 0100, US", "+33 9 99 99 99 99 , FR", "+49 30 000000, DE"})
    void readsNumbersThatAreNotInServiceForTheMainCountryOfTheirCode(String written, String country) {
        assertThat(reader.read(written).flatMap(Reading::countryCode)).containsExactly(country);
    }

    @Test
    void knowsNoCountryForNumbersOfTheWholeWorld() {
        assertThat(reader.read("+800 1234 5678"))
                .containsExactly(new Reading("+80012345678", "+800 1234 5678", "12345678", Option.none()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "+1",
                "12",
                "555-1234",
                "+1 317 555",
                "+33 1",
                "+1 317 555 1234 5678 9012",
                "+999 123456789",
                "reception",
                "ext. 42",
                "317-555-1234 ext. 42",
                "317-555-1234 x42",
                "+33 1 00 00 00 01;ext=7",
                "317-555-1234 or 317-555-9876",
                "1/2/2023",
                "\u0000",
                "☎",
                "\uD83C"
            })
    @DisplayName(
            "BEHAVIOUR 2.2, 2.4: what is no whole E.164 number is not read: extensions, letters, too short, too long")
    void readsNothingElse(String written) {
        assertThat(reader.read(written)).isEmpty();
    }

    @Test
    void readsNothingInHugeTexts() {
        assertThat(reader.read("1".repeat(1 << 20))).isEmpty();
        assertThat(reader.read("+".repeat(1 << 20))).isEmpty();
        assertThat(reader.read("317-555-1234" + " ".repeat(52))).isNotEmpty();
        assertThat(reader.read("317-555-1234" + " ".repeat(53))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "fr", "FRA", "001", "1"})
    void isMadeForKnownRegionsOnly(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LibPhoneNumberReader(region))
                .withMessageContaining(region);
    }

    @Test
    @DisplayName("BEHAVIOUR 2.2: what was written stays as user input, and stays all there is when it cannot be read")
    void fillsThePlatformsFieldsOfAPhone() {
        PhoneNumber read = PhoneNumber.of("(317) 555-1234").read(reader);
        PhoneNumber unread = PhoneNumber.of("ask Ann").read(reader);

        assertThat(read.display()).containsExactly("+1 317-555-1234");
        assertThat(read.userInput()).containsExactly("(317) 555-1234");
        assertThat(read.e164()).containsExactly("+13175551234");
        assertThat(read.countryCode()).containsExactly("US");
        assertThat(unread.display()).containsExactly("ask Ann");
        assertThat(unread.userInput()).containsExactly("ask Ann");
        assertThat(unread.e164()).isEmpty();
        assertThat(unread.countryCode()).isEmpty();
    }
}
