package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Reads a plus sign with 7 to 15 digits, blanks and dashes between them, and shows it as {@code +1 2025550100}. */
public final class PlusNumbers implements PhoneReader {

    private static final Pattern E164 = Pattern.compile("\\+[0-9]{7,15}");

    @Override
    public Option<Reading> read(String written) {
        String number = written.replaceAll("[ -]", "");
        return Option.when(E164.matcher(number).matches(), () -> reading(number));
    }

    private static Reading reading(String e164) {
        String national = e164.substring(2);
        Option<String> country = Option.when(e164.startsWith("+1"), "US");
        return new Reading(e164, e164.substring(0, 2) + " " + national, national, country);
    }
}
