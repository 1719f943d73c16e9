package org.externalcontacts.domain.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("WhatsApp accounts by their numbers (rule 3.9)")
class WhatsAppIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"12025550100", "+12025550100", "1 202-555-0100", "+1 (202) 555.0100"})
    void areDigitsThatNameTheirCountry(String written) {
        assertThat(WhatsAppId.digits(written)).contains("12025550100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(202) 555-0100", "+1 202 555 CALL", "", "+", "++12025550100", "Anna"})
    void areNoOtherTexts(String written) {
        assertThat(WhatsAppId.digits(written)).isEmpty();
    }

    @Test
    void areReadWithTheirCountryWhenWrittenWithoutPlus() {
        PhoneNumber number = read(PhoneNumber.of("1 202-555-0100"));

        assertThat(number.e164()).contains("+12025550100");
        assertThat(number.display()).contains("+1 2025550100");
        assertThat(number.userInput()).contains("1 202-555-0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "Anna", "(202) 555-0100 now"})
    void stayAsWrittenWhenTheyCannotBeRead(String written) {
        PhoneNumber number = read(PhoneNumber.of(written));

        assertThat(number.e164()).isEmpty();
        assertThat(number.display()).contains(written);
        assertThat(number.userInput()).contains(written);
    }

    @Test
    void stayTheSameWhenTheyAreSentBack() {
        PhoneNumber stored = read(PhoneNumber.of("12025550100"));

        assertThat(read(stored)).isEqualTo(stored);
    }

    @Test
    void areReadAnewWhenTheDisplayOfAStoredOneIsChanged() {
        PhoneNumber stored = read(PhoneNumber.of("12025550100"));
        PhoneNumber changed = PhoneNumber.builder()
                .display("+1 202 555 0199")
                .extension(stored.extension())
                .acceptsSms(stored.acceptsSms())
                .userInput(stored.userInput())
                .e164(stored.e164())
                .countryCode(stored.countryCode())
                .build();

        assertThat(read(changed)).isEqualTo(PhoneNumber.of("+1 202 555 0199").read(new PlusNumbers()));
    }

    private static PhoneNumber read(PhoneNumber number) {
        return new WhatsAppId(Option.some(number), Option.none())
                .read(new PlusNumbers(), List.empty())
                .phoneNumber()
                .get();
    }
}
