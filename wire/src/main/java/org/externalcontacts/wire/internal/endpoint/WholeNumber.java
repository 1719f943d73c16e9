package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.externalcontacts.domain.Violation;

/** Whole numbers in paths and queries. */
public final class WholeNumber {

    /** In digits of ASCII: those of other scripts are none to a client that reads the address again. */
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,10}");

    private WholeNumber() {}

    /** The number in this text; anything but an {@code int} in decimal digits violates {@code field}. */
    public static Validation<Seq<Violation>, Integer> read(String field, String text) {
        return Option.when(DIGITS.matcher(text).matches(), () -> Long.valueOf(text))
                .filter(whole -> whole == whole.intValue())
                .map(Long::intValue)
                .toValidation(() -> List.of(Violation.of(field, text, "must be a whole number")));
    }
}
