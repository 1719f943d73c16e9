package org.externalcontacts.wire.internal.json;

import io.vavr.control.Option;
import java.math.BigDecimal;

/** Numbers that are written as text. */
public final class Decimals {

    /** Characters of the longest number that is computed with: far beyond any of the API, while a million digits take half a minute. */
    static final int LONGEST = 1_000;

    private Decimals() {}

    /** The number in this text; none if it is no number, longer than 1,000 characters or beyond the exponents of a {@link BigDecimal}. */
    public static Option<BigDecimal> of(String text) {
        if (text.length() > LONGEST) {
            return Option.none();
        }
        try {
            return Option.some(new BigDecimal(text));
        } catch (NumberFormatException unreadable) {
            return Option.none();
        }
    }
}
