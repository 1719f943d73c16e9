package org.externalcontacts.application.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneReader;

/**
 * Reads phone numbers with libphonenumber (rules 2.2, 2.3, 3.10). A number counts when its length is one of its country's:
 * numbers that are not in service, such as those kept for fiction, are read too. Texts of more than {@value #LONGEST} characters
 * are not read. Thread-safe.
 */
public final class LibPhoneNumberReader implements PhoneReader {

    /** The region that numbers without country code are read for: North America (rule 2.3). */
    public static final String DEFAULT_REGION = "US";

    private static final int LONGEST = 255;
    private static final int LONGEST_E164 = 1 + 15;

    /** Shorter unassigned ones are extensions and short codes (rule 2.4). */
    private static final int FEWEST_DIGITS_WITHOUT_COUNTRY = 7;

    private static final int MEXICO = 52;
    private static final int MEXICAN_DIGITS = 10;

    private final String region;

    /** Reads numbers without country code as those of this ISO region, such as {@code FR}. */
    public LibPhoneNumberReader(String region) {
        if (!region.equals(DEFAULT_REGION) && !library().getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("unknown ISO region code " + region);
        }
        this.region = region;
    }

    /** Made when it is needed first: it takes a tenth of a second, for which an app would wait at its start. */
    private static PhoneNumberUtil library() {
        return PhoneNumberUtil.getInstance();
    }

    @Override
    public Option<Reading> read(String written) {
        return written.length() > LONGEST
                ? Option.none()
                : WrittenNumber.of(written)
                        .flatMap(text -> number(text).map(number -> reading(number, text.extension())));
    }

    private Option<PhoneNumber> number(WrittenNumber written) {
        if (written.isVanity()) {
            return Option.when(written.head().flatMap(this::parsed).isEmpty(), written.dialled())
                    .map(PhoneNumberUtil::convertAlphaCharactersInNumber)
                    .flatMap(this::parsed)
                    .filter(number -> library().getNumberType(number) == PhoneNumberType.TOLL_FREE);
        }
        // What is before a slash is an area code; if not, the text has two numbers in it.
        boolean hasTwo = written.head()
                .flatMap(this::parsed)
                .exists(number -> !namesCountry(number) || library().isValidNumber(number));
        return hasTwo ? Option.none() : parsed(written.dialled());
    }

    private Option<PhoneNumber> parsed(String dialled) {
        return asDialled(dialled).filter(number -> isOne(number, dialled));
    }

    private Option<PhoneNumber> asDialled(String dialled) {
        try {
            return Option.some(current(library().parseAndKeepRawInput(dialled, region)));
        } catch (NumberParseException notANumber) {
            return Option.none();
        }
    }

    /** Mexican mobiles had a 1 before their number until 2019; the library has forgotten it, address books have not. */
    private static PhoneNumber current(PhoneNumber number) {
        String digits = String.valueOf(number.getNationalNumber());
        return number.getCountryCode() == MEXICO && digits.length() == MEXICAN_DIGITS + 1 && digits.startsWith("1")
                ? number.setNationalNumber(Long.parseLong(digits.substring(1)))
                : number;
    }

    /**
     * Its length is right, and it is in service or at least reads as itself: of what is not, the library may take some digits
     * for a prefix, or leave a prefix in it.
     */
    private boolean isOne(PhoneNumber number, String dialled) {
        String e164 = e164(number);
        boolean isWhole = library().isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                && e164.length() <= LONGEST_E164;
        boolean mayBeOne = !number.isItalianLeadingZero()
                && (namesCountry(number) || national(number).length() >= FEWEST_DIGITS_WITHOUT_COUNTRY);
        return isWhole
                && ((mayBeOne && e164.equals(dialled)) || isInService(number) || (mayBeOne && readsAsItself(e164)));
    }

    private boolean isInService(PhoneNumber number) {
        boolean isOfRegion = !namesCountry(number) && library().isValidNumberForRegion(number, region);
        return isOfRegion || library().isValidNumber(number);
    }

    private boolean readsAsItself(String e164) {
        return asDialled(e164).exists(again -> e164(again).equals(e164));
    }

    private Reading reading(PhoneNumber number, Option<Long> extension) {
        return new Reading(
                e164(number),
                namesCountry(number),
                library().format(number, PhoneNumberFormat.INTERNATIONAL),
                extension,
                country(number));
    }

    private String e164(PhoneNumber number) {
        return "+" + number.getCountryCode() + national(number);
    }

    private String national(PhoneNumber number) {
        return library().getNationalSignificantNumber(number);
    }

    private static boolean namesCountry(PhoneNumber number) {
        return number.getCountryCodeSource() == CountryCodeSource.FROM_NUMBER_WITH_PLUS_SIGN
                || number.getCountryCodeSource() == CountryCodeSource.FROM_NUMBER_WITH_IDD;
    }

    private Option<String> country(PhoneNumber number) {
        return Option.of(library().getRegionCodeForNumber(number))
                .orElse(() -> Option.of(library().getRegionCodeForCountryCode(number.getCountryCode())))
                .filter(code -> code.length() == 2);
    }
}
