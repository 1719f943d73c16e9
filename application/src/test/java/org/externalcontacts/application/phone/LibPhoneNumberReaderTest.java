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
        "+33 1 00 00 00 01, +33100000001, +33 1 00 00 00 01, FR",
        "+33100000001, +33100000001, +33 1 00 00 00 01, FR",
        "+33 (0)1 00 00 00 01, +33100000001, +33 1 00 00 00 01, FR",
        "+1 704 298 4733, +17042984733, +1 704-298-4733, US",
        "+1 204 234 5678, +12042345678, +1 204-234-5678, CA",
        "+44 20 7946 0018, +442079460018, +44 20 7946 0018, GB",
        "+44 (0)20 7946 0018, +442079460018, +44 20 7946 0018, GB",
        "+39 06 1234 5678, +390612345678, +39 06 1234 5678, IT",
        "(+49) 30/901820, +4930901820, +49 30 901820, DE"
    })
    @DisplayName("Rule 2.2: E.164 in any form gives the international format, E.164 and the country")
    void readsNumbersWithCountryCode(String written, String e164, String shown, String country) {
        Reading expected = new Reading(e164, true, shown, Option.none(), Option.some(country));

        assertThat(reader.read(written)).containsExactly(expected);
        assertThat(french.read(written)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+1-202-555-0143",
                "TEL:+1-202-555-0143",
                "tel: +1 202 555 0143",
                "tel:+1(202)555.0143;isub=7",
                "tel:555-0143;phone-context=+1-202",
                "sip:+12025550143@example.com",
                "SIP:+1-202-555-0143@[2001:db8::7]:5060",
                "sips:+12025550143@192.0.2.7:5061;transport=tcp?subject=x",
                "sip:+12025550143;user=phone@example.com:5060;transport=udp",
                "sip:+12025550143:secret@example.com",
                "sip:%2B12025550143@example.com",
                "sip:+12025550143",
                "\uFF0B\uFF11 \uFF12\uFF10\uFF12\uFF0D\uFF15\uFF15\uFF15\uFF0D\uFF10\uFF11\uFF14\uFF13",
                "\uFE62 1 202 555 0143",
                "+\u0661\u0662\u0660\u0662\u0665\u0665\u0665\u0660\u0661\u0664\u0663",
                "+\u0967\u0968\u0966\u0968\u096B\u096B\u096B\u0966\u0967\u096A\u0969",
                "+\u0E51\u0E52\u0E50\u0E52\u0E55\u0E55\u0E55\u0E50\u0E51\u0E54\u0E53",
                "+1\u00A0202\u202F555\u30000143",
                "+1\t202\t555\t0143",
                "+1\u2011202\u2010555\u22120143",
                "+1\u2013202\u2014555\u30FC0143",
                "\u202A+1 202 555 0143\u202C",
                "\u2066+1 202\u200E 555\u200B \u00AD0143\u2069\uFEFF",
                "00 1 202 555 0143"
            })
    @DisplayName("Rule 3.10: URIs, digits of all scripts, blanks, dashes and unseen marks are read alike")
    void readsOneNumberInEverySpelling(String written) {
        assertThat(french.read(written))
                .containsExactly(
                        new Reading("+12025550143", true, "+1 202-555-0143", Option.none(), Option.some("US")));
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
                "tel:317-555-1234",
                "\uFF13\uFF11\uFF17\uFF15\uFF15\uFF15\uFF11\uFF12\uFF13\uFF14"
            })
    @DisplayName("Rule 2.3: a number without country code is one of North America, and does not name its country")
    void readsNumbersWithoutCountryCodeForNorthAmerica(String written) {
        assertThat(reader.read(written))
                .containsExactly(
                        new Reading("+13175551234", false, "+1 317-555-1234", Option.none(), Option.some("US")));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 0049 30 901820, +4930901820, true",
        "DE, 030 901820, +4930901820, false",
        "DE, 030/901820, +4930901820, false",
        "DE, 03362/12345, +49336212345, false",
        "US, +49 3362/12345, +49336212345, true",
        "US, 011 49 30 901820, +4930901820, true",
        "GB, 020 7946 0018, +442079460018, false",
        "AU, 0011 49 30 901820, +4930901820, true",
        "RU, 8~10 49 30 901820, +4930901820, true",
        "MX, 55 1234 5678, +525512345678, false",
        "MX, 1 55 1234 5678, +525512345678, false",
        "US, +52 1 55 1234 5678, +525512345678, true",
        "US, +5215512345678, +525512345678, true",
        "DE, 0052 1 55 1234 5678, +525512345678, true",
        "US, +54 11 15 2345 6789, +5491123456789, true",
        "AR, 011 15 2345 6789, +5491123456789, false",
        "DK, 22.33.44.55, +4522334455, false",
        "FR, 01.00.00.00.01, +33100000001, false"
    })
    @DisplayName("Rules 2.3, 3.10: prefixes are those of the engine's region, and old mobile numbers those of today")
    void readsPrefixesByRegion(String region, String written, String e164, boolean namesCountry) {
        Option<Reading> read = new LibPhoneNumberReader(region).read(written);

        assertThat(read.map(Reading::e164)).containsExactly(e164);
        assertThat(read.map(Reading::namesCountry)).containsExactly(namesCountry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x12",
                " x 12",
                "x012",
                "X12",
                " ext. 12",
                " ext 12",
                " EXT.: 12",
                ", ext. 12",
                " extn. 12",
                " extension 12",
                " extensi\u00F3n 12",
                ";ext=12",
                "#12",
                " # 12#",
                ",12",
                ", 12",
                ",,12#",
                " int. 12",
                " int 12",
                " Anexo 12",
                " \u0434\u043E\u0431. 12",
                " \u0414\u041E\u0411 12",
                "\uFF58\uFF11\uFF12"
            })
    @DisplayName("Rule 3.10: an extension is kept beside E.164, as a number")
    void readsExtensions(String extension) {
        assertThat(reader.read("(202) 555-0143" + extension))
                .containsExactly(
                        new Reading("+12025550143", false, "+1 202-555-0143", Option.some(12L), Option.some("US")));
        assertThat(reader.read("+1 202 555 0143" + extension))
                .containsExactly(
                        new Reading("+12025550143", true, "+1 202-555-0143", Option.some(12L), Option.some("US")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel:+1-202-555-0143;ext=12",
                "tel:+1-202-555-0143;EXT=012;isub=7",
                "tel:555-0143;ext=12;phone-context=+1-202",
                "tel:555-0143;phone-context=+1-202;ext=12",
                "sip:+12025550143;ext=12@example.com"
            })
    @DisplayName("Rule 3.10: a URI may have its extension at any place")
    void readsExtensionsOfUris(String written) {
        assertThat(reader.read(written).flatMap(Reading::extension)).containsExactly(12L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-800-FLOWERS",
                "1 800 flowers",
                "1 (800) FLOWERS",
                "+1 800 FLO-WERS",
                "800-FLOWERS",
                "1-800-3-LOWERS",
                "1-800-FLO-9377",
                "tel:1-800-FLOWERS",
                "1\u2011800\u2011\uFF26\uFF2C\uFF2F\uFF37\uFF25\uFF32\uFF33"
            })
    @DisplayName("Rule 3.10: the letters of a freephone number are dialled")
    void readsVanityNumbers(String written) {
        assertThat(reader.read(written).map(Reading::e164)).containsExactly("+18003569377");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-800-AZA-ZAZA", "1-800-aza-zaza"})
    @DisplayName("Rule 3.10: every letter from A to Z is dialled, in either case")
    void readsEveryLetterOfVanityNumbers(String written) {
        assertThat(reader.read(written).map(Reading::e164)).containsExactly("+18002929292");
    }

    @Test
    @DisplayName("Rule 3.10: E.164 has at most 15 digits")
    void readsNumbersOfFifteenDigitsAndNoMore() {
        assertThat(reader.read("+49 30 12345678901").map(Reading::e164)).containsExactly("+493012345678901");
        assertThat(reader.read("+49 30 123456789012")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 30 901820 (Anna)",
                "+49 30 901820 Anna",
                "Anna +49 30 901820",
                "+49 800 1234 Max",
                "0800 123 Anna",
                "1-800-CONTACTS",
                "1-800-FLOWER",
                "1-800-FLO(WERS)",
                "1-800-FLO(WERS",
                "1-800-35-69FL7",
                "1-800-356-9FLO",
                "TOO-FLO-WER7",
                "212-MY-HOUSE",
                "+1 202 555 HOME",
                "FLOWERS",
                "800FL",
                "Tel. 317-555-1234",
                "317-555-1234 (home)",
                "317-555-1234 h",
                "317-555-1234 ext",
                "317-555-1234 x",
                "317-555-1234 ext. 1234567890123456",
                "317-555-1234 or 317-555-9876",
                "317-555-1234 / 317-555-9876",
                "317-555-1234, 317-555-9876",
                "317-555-1234; 317-555-9876",
                "317-555-1234\n317-555-9876",
                "+1 317 555 1234 +1 317 555 9876",
                "tel:+13175551234;+13175559876",
                "sip:+13175551234@a or sip:+13175559876@b",
                "sip:anna@example.com",
                "sip:@example.com",
                "tel:",
                "tel:+1-202-555-0143;ext=a",
                "call +1 317 555 1234 now",
                "+13175551234@example.com",
                "DE89 3704 0044 0532 0130 00",
                "4111 1111 1111 1111",
                "+1 317 555 1234\u00B2",
                "\u2460 317 555 1234"
            })
    @DisplayName("Rule 3.10: only a text that is one number counts, with no letters but those that are dialled")
    void readsNoTextWithANumberInIt(String written) {
        assertThat(reader.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "030 1234 / 030 5678",
                "030 12345 / 67890",
                "030 12345/46",
                "030/12345/46",
                "2026-11-25",
                "2026/11/25",
                "25.11.2026",
                "1.2.2026",
                "11/25/2026",
                "2026-11-25 10:30",
                "192.168.110.120",
                "10.10.110.12",
                "12345",
                "4711",
                "110",
                "0 30",
                "+49 0 30",
                "+49 30 1234567890123"
            })
    @DisplayName("Rule 2.4: where numbers have any length, two numbers, dates, addresses and extensions are none")
    void readsNoDatesNorTwoNumbersWhereNumbersHaveAnyLength(String written) {
        assertThat(new LibPhoneNumberReader("DE").read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"030 1234 / 030 5678", "030 12345 / 67890", "01 2345678/79", "+43 1 2345678 / 79"})
    void readsNoTwoNumbersWhetherTheyAreInServiceOrNot(String written) {
        assertThat(new LibPhoneNumberReader("AT").read(written)).isEmpty();
    }

    @Test
    @DisplayName("Rule 2.3: the default country can be another one")
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
                .containsExactly(new Reading("+80012345678", true, "+800 1234 5678", Option.none(), Option.none()));
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
                "x42",
                ",",
                "#",
                "/",
                "1/2/2023",
                "\u0000",
                "\u260E",
                "\uD83C",
                "+\uD835"
            })
    @DisplayName("Rules 2.2, 2.4: what is no whole E.164 number is not read")
    void readsNothingElse(String written) {
        assertThat(reader.read(written)).isEmpty();
    }

    @Test
    void readsNothingInHugeTexts() {
        assertThat(reader.read("1".repeat(1 << 20))).isEmpty();
        assertThat(reader.read("+".repeat(1 << 20))).isEmpty();
        assertThat(reader.read(" ".repeat(1 << 20) + "x")).isEmpty();
        assertThat(reader.read("317-555-1234" + " ".repeat(243))).isNotEmpty();
        assertThat(reader.read("317-555-1234" + " ".repeat(244))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "fr", "FRA", "001", "1"})
    void isMadeForKnownRegionsOnly(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LibPhoneNumberReader(region))
                .withMessageContaining(region);
    }

    @Test
    @DisplayName("Rule 2.2: what was written stays as user input, and stays all there is when it cannot be read")
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
