package org.externalcontacts.testkit.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A number that is given out as an example, and how people of its region and of others write it. */
record Spellings(String region, Phonenumber.PhoneNumber number) {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final int ARABIC_ZERO = 0x660;
    private static final int THAI_ZERO = 0xE50;
    private static final int WIDE_ZERO = 0xFF10;

    static Iterable<String> regions() {
        return new TreeSet<>(LIBRARY.getSupportedRegions());
    }

    /** One of each type that the region has, but for numbers that are complete only within one area. */
    static List<Spellings> of(String region) {
        Map<String, Spellings> numbers = new LinkedHashMap<>();
        for (PhoneNumberType type : PhoneNumberType.values()) {
            Phonenumber.PhoneNumber example = LIBRARY.getExampleNumberForType(region, type);
            if (example != null && LIBRARY.isPossibleNumberWithReason(example) == ValidationResult.IS_POSSIBLE) {
                Spellings spellings = new Spellings(region, example);
                numbers.put(spellings.e164(), spellings);
            }
        }
        return List.copyOf(numbers.values());
    }

    String e164() {
        return LIBRARY.format(number, PhoneNumberFormat.E164);
    }

    /** Those that name the country. */
    List<String> international() {
        String shown = LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL);
        String extended = LIBRARY.format(extended(), PhoneNumberFormat.INTERNATIONAL);
        return List.of(
                e164(),
                shown,
                "  " + shown.replace(' ', '\u00A0').replace('-', '\u2011') + " ",
                "\u202A" + shown.replace('-', '\u2212') + "\u202C",
                "\uFF0B" + inDigits(WIDE_ZERO, e164().substring(1)),
                inDigits(ARABIC_ZERO, shown),
                inDigits(THAI_ZERO, e164()),
                LIBRARY.format(number, PhoneNumberFormat.RFC3966),
                LIBRARY.format(extended(), PhoneNumberFormat.RFC3966),
                "sip:" + e164() + "@example.org;user=phone",
                extended,
                shown + " x12");
    }

    /** Those that are understood in the region only. */
    List<String> national() {
        String shown = LIBRARY.format(number, PhoneNumberFormat.NATIONAL);
        return List.of(shown, inDigits(WIDE_ZERO, shown), LIBRARY.format(extended(), PhoneNumberFormat.NATIONAL));
    }

    /** What is dialled in another region. */
    String abroad(String from) {
        return LIBRARY.formatOutOfCountryCallingNumber(number, from);
    }

    int countryCode() {
        return number.getCountryCode();
    }

    private Phonenumber.PhoneNumber extended() {
        return new Phonenumber.PhoneNumber().mergeFrom(number).setExtension("12");
    }

    private static String inDigits(int zero, String text) {
        StringBuilder written = new StringBuilder();
        text.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + zero : c).forEach(written::appendCodePoint);
        return written.toString();
    }
}
