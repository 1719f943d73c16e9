package org.externalcontacts.application.phone;

import io.vavr.control.Option;

/**
 * Reads the plain ways to write a North American number, a hundred times as often needed as read with difficulty: ten digits, the 1
 * before them or +1, and blanks, hyphens, dots and brackets between them. What it takes, libphonenumber reads the same way, only
 * slower; what it does not take says nothing.
 */
final class NorthAmericanNumber {

    private static final int LENGTH = 10;

    private NorthAmericanNumber() {}

    /** The ten digits, when the text is such a number; without +1 only where {@code domestic} says that it may be left out. */
    static Option<String> digits(String written, boolean domestic) {
        boolean international = written.startsWith("+");
        if (!international && !domestic) {
            return Option.none();
        }
        StringBuilder digits = new StringBuilder(LENGTH + 1);
        for (int at = international ? 1 : 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" -.()".indexOf(c) < 0) {
                return Option.none();
            }
        }
        return significant(digits, international);
    }

    /** Area codes begin with 2 to 9, so that a 1 before them is never part of the number. */
    private static Option<String> significant(StringBuilder digits, boolean international) {
        int start = digits.length() - LENGTH;
        boolean whole = start == 1 ? digits.charAt(0) == '1' : start == 0 && !international;
        return Option.when(whole && digits.charAt(start) >= '2', () -> digits.substring(start));
    }
}
