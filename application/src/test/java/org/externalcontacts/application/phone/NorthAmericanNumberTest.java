package org.externalcontacts.application.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import io.vavr.control.Option;
import java.util.List;
import java.util.Random;
import org.externalcontacts.domain.address.PhoneReader.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NorthAmericanNumberTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final List<String> MARKS = List.of(" ", "-", ".", "(", ")", ") ", " (", "", "", "", "", "", "", "");
    private static final List<String> STARTS =
            List.of("", "1", "+1", "1 ", "+1 ", "+1-", "(", "+ 1", "001", "0", "+", "+44");

    @Test
    @DisplayName("BEHAVIOUR 2.2: whatever is read without the library is what the library reads")
    void readsAsTheLibraryDoes() throws NumberParseException {
        Random random = new Random(5);
        int read = 0;
        for (int number = 0; number < 20_000; number++) {
            String written = written(random);
            for (String region : List.of("US", "CA", "BS", "JM")) {
                if (NorthAmericanNumber.digits(written, true).isDefined()) {
                    read++;
                    assertThat(new LibPhoneNumberReader(region).read(written))
                            .as("%s in %s", written, region)
                            .isEqualTo(byLibrary(written, region));
                }
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }

    @Test
    @DisplayName("BEHAVIOUR 2.3: without country code a number is read for the default region only")
    void takesNoNumberWithoutCountryCodeFromElsewhere() {
        assertThat(NorthAmericanNumber.digits("3175550100", false)).isEmpty();
        assertThat(NorthAmericanNumber.digits("13175550100", false)).isEmpty();
        assertThat(NorthAmericanNumber.digits("+1 317 555 0100", false)).contains("3175550100");
    }

    @Test
    void leavesToTheLibraryWhatIsNotPlain() {
        for (String written :
                List.of("", "+", "317555010", "1175550100", "+3175550100", "317-555-0100 x5", "+44 20 7946 0000")) {
            assertThat(NorthAmericanNumber.digits(written, true)).as(written).isEmpty();
        }
    }

    private static String written(Random random) {
        StringBuilder written = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
        int digits = random.nextInt(10) == 0 ? 9 + random.nextInt(3) : 10;
        for (int digit = 0; digit < digits; digit++) {
            written.append(random.nextInt(10)).append(MARKS.get(random.nextInt(MARKS.size())));
        }
        return written.toString();
    }

    private static Option<Reading> byLibrary(String written, String region) throws NumberParseException {
        Phonenumber.PhoneNumber number = LIBRARY.parse(written, region);
        assertThat(LIBRARY.isPossibleNumberWithReason(number)).isEqualTo(ValidationResult.IS_POSSIBLE);
        Option<String> country =
                Option.of(LIBRARY.getRegionCodeForNumber(number)).orElse(Option.some("US"));
        return Option.some(new Reading(
                LIBRARY.format(number, PhoneNumberFormat.E164),
                LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL),
                LIBRARY.getNationalSignificantNumber(number),
                country));
    }
}
