package org.externalcontacts.domain.address;

import io.vavr.control.Option;

/**
 * A reader for tests. It reads ten digits, with +1 or without, whatever else stands between them; numbers of +800 belong to no
 * country.
 */
public final class TestNumbers implements PhoneReader {

    @Override
    public Option<Reading> read(String written) {
        String digits = written.replaceAll("[^0-9]", "");
        return switch (digits.length()) {
            case 10 -> Option.some(american(digits));
            case 11 -> Option.when(digits.startsWith("1"), () -> american(digits.substring(1)));
            case 12 -> Option.when(digits.startsWith("800"), () -> worldwide(digits));
            default -> Option.none();
        };
    }

    private static Reading american(String national) {
        String international = "+1 " + national.substring(0, 3) + "-" + national.substring(3);
        return new Reading("+1" + national, international, national, Option.some("US"));
    }

    private static Reading worldwide(String digits) {
        return new Reading("+" + digits, "+800 " + digits.substring(3), digits.substring(3), Option.none());
    }
}
