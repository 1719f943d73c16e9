package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a plus sign with 7 to 15 digits, blanks and dashes between them and {@code x12} behind, and shows it as
 * {@code +1 2025550100}; without plus, ten digits of North America.
 */
public final class PlusNumbers implements PhoneReader {

    private static final Pattern NUMBER = Pattern.compile("(\\+[0-9]{7,15}|[0-9]{10})(?:x([0-9]+))?");

    @Override
    public Option<Reading> read(String written) {
        Matcher number = NUMBER.matcher(written.replaceAll("[ -]", ""));
        return Option.when(
                number.matches(),
                () -> reading(number.group(1), Option.of(number.group(2)).map(Long::valueOf)));
    }

    private static Reading reading(String digits, Option<Long> extension) {
        boolean namesCountry = digits.startsWith("+");
        String e164 = namesCountry ? digits : "+1" + digits;
        Option<String> country = Option.when(e164.startsWith("+1"), "US");
        return new Reading(e164, namesCountry, e164.substring(0, 2) + " " + e164.substring(2), extension, country);
    }
}
