package org.externalcontacts.application.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneReader;

/**
 * Reads phone numbers with libphonenumber. A number counts when its length is one of its country's: numbers that are not in
 * service, such as those kept for fiction, are read too. Thread-safe.
 */
public final class LibPhoneNumberReader implements PhoneReader {

    /** The region that numbers without country code are read for: North America (BEHAVIOUR 2.3). */
    public static final String DEFAULT_REGION = "US";

    private static final int LONGEST = 64;

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    /** Reads numbers without country code as those of this ISO region, such as {@code FR}. */
    public LibPhoneNumberReader(String region) {
        if (!library.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("no region has the ISO code " + region);
        }
        this.region = region;
    }

    @Override
    public Option<Reading> read(String written) {
        if (written.length() > LONGEST) {
            return Option.none();
        }
        try {
            Phonenumber.PhoneNumber number = library.parse(written, region);
            return number.hasExtension() || library.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE
                    ? Option.none()
                    : Option.some(reading(number));
        } catch (NumberParseException notANumber) {
            return Option.none();
        }
    }

    private Reading reading(Phonenumber.PhoneNumber number) {
        return new Reading(
                library.format(number, PhoneNumberFormat.E164),
                library.format(number, PhoneNumberFormat.INTERNATIONAL),
                library.getNationalSignificantNumber(number),
                country(number));
    }

    private Option<String> country(Phonenumber.PhoneNumber number) {
        return Option.of(library.getRegionCodeForNumber(number))
                .orElse(() -> Option.of(library.getRegionCodeForCountryCode(number.getCountryCode())))
                .filter(code -> code.length() == 2);
    }
}
