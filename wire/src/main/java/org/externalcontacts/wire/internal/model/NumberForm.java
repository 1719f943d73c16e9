package org.externalcontacts.wire.internal.model;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Decimals;
import org.externalcontacts.wire.internal.json.Json;

/**
 * A number.
 *
 * @param kind what it must be
 * @param exact the number of a decimal; throws an {@link ArithmeticException} if there is none
 */
record NumberForm<N extends Number>(String kind, Function<BigDecimal, N> exact) implements ModelForm<N> {

    @Override
    public Json write(N value) {
        return new Json.Numeric(value.toString());
    }

    @Override
    public Validation<Seq<Violation>, N> read(Json json) {
        return json instanceof Json.Numeric number
                ? Decimals.of(number.digits()).flatMap(this::number).fold(this::noNumber, Validation::valid)
                : noNumber();
    }

    private Option<N> number(BigDecimal decimal) {
        try {
            return Option.some(exact.apply(decimal));
        } catch (ArithmeticException beyond) {
            return Option.none();
        }
    }

    private Validation<Seq<Violation>, N> noNumber() {
        return Paths.wrong("must be " + kind);
    }
}
