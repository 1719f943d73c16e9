package org.externalcontacts.domain.internal.schema;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.schema.CustomValue;

/**
 * How large a free value may be, whatever its field says: {@value #DEEPEST} levels, {@value #MOST_PARTS} values and
 * {@value #LONGEST} characters altogether, numbers of {@value #MOST_DIGITS} digits from 1E-{@value #GREATEST_EXPONENT} to
 * 1E{@value #GREATEST_EXPONENT}. No source gives these limits: they are far beyond what any field type takes.
 *
 * <p>A value beyond them must be neither compared nor written: only measuring stops at the limit, everything else recurses as deep as
 * the value goes.
 */
public final class ValueBounds {

    /** Most lists and objects inside each other. */
    public static final int DEEPEST = 16;

    /** Most values inside a value, itself included. */
    public static final int MOST_PARTS = 1_000;

    /** Most characters in all texts and keys of a value. */
    public static final int LONGEST = 32_000;

    /** Most significant digits of a number. */
    public static final int MOST_DIGITS = 64;

    /** Greatest exponent of a number, and smallest when negative; beyond that of a double. */
    public static final int GREATEST_EXPONENT = 400;

    /** More bits than any number within the limits has, so that larger ones are refused without computing their digits. */
    private static final int MOST_BITS = 2_048;

    private int parts;
    private long characters;

    private ValueBounds() {}

    /** Whether the value is within all limits; what is beyond is noted as a violation of this field. */
    public static boolean check(String field, CustomValue value, InputCheck check) {
        Option<String> flaw = flaw(value);
        flaw.forEach(reason -> check.that(false, field, Option.some(ValueRules.shown(value)), reason));
        return flaw.isEmpty();
    }

    /** Whether the number is within the limits of numbers. */
    public static boolean isBounded(BigDecimal number) {
        return number.unscaledValue().bitLength() <= MOST_BITS
                && Math.abs((long) number.scale()) <= 2L * GREATEST_EXPONENT
                && significant(number) <= MOST_DIGITS
                && Math.abs((long) number.precision() - number.scale() - 1) <= GREATEST_EXPONENT;
    }

    /** Why the value cannot be taken; none when it can. */
    private static Option<String> flaw(CustomValue value) {
        return new ValueBounds().flaw(value, DEEPEST);
    }

    private Option<String> flaw(CustomValue value, int levels) {
        parts++;
        if (parts > MOST_PARTS) {
            return Option.some("contains more than " + MOST_PARTS + " values");
        }
        if (value instanceof CustomValue.Text text) {
            return flaw(text.value());
        } else if (value instanceof CustomValue.Numeric numeric) {
            return Option.when(
                    !isBounded(numeric.value()),
                    "is a number of more than " + MOST_DIGITS + " digits or beyond 1E" + GREATEST_EXPONENT);
        }
        boolean isNested = value instanceof CustomValue.Items || value instanceof CustomValue.Members;
        return isNested && levels == 0
                ? Option.some("is nested deeper than " + DEEPEST + " levels")
                : inside(value, levels - 1);
    }

    private Option<String> inside(CustomValue value, int levels) {
        if (value instanceof CustomValue.Items items) {
            return items.values().iterator().flatMap(item -> flaw(item, levels)).headOption();
        } else if (value instanceof CustomValue.Members members) {
            return members.values()
                    .iterator()
                    .flatMap(member -> flaw(member._1).orElse(() -> flaw(member._2, levels)))
                    .headOption();
        }
        return Option.none();
    }

    private Option<String> flaw(String text) {
        characters += text.length();
        if (characters > LONGEST) {
            return Option.some("has more than " + LONGEST + " characters");
        }
        return Option.when(!CleanText.isStorable(text), InputCheck.UNSTORABLE);
    }

    private static int significant(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.stripTrailingZeros().precision();
    }
}
