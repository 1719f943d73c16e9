package org.externalcontacts.wire.internal.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Times;

/** Single values of the JDK. */
final class Scalars {

    static final TextForm<String> TEXT = new TextForm<>(text -> text, Validation::valid);

    /** In full: the platform's way of writing one has milliseconds. */
    static final TextForm<Instant> MOMENT = new TextForm<>(
            Instant::toString, text -> timed(text, Times::moment, "is not an ISO-8601 date and time with zone"));

    private static final TextForm<Duration> DURATION =
            new TextForm<>(Duration::toString, text -> timed(text, Duration::parse, "is not an ISO-8601 duration"));

    private static final NumberForm<Integer> INTEGER =
            new NumberForm<>("a whole number of 32 bits", BigDecimal::intValueExact);
    private static final NumberForm<Long> LONG =
            new NumberForm<>("a whole number of 64 bits", BigDecimal::longValueExact);
    private static final FlagForm FLAG = new FlagForm();

    /** All of them by their type. */
    static final Map<Class<?>, ModelForm<?>> BY_TYPE = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(String.class, TEXT)
            .put(Instant.class, MOMENT)
            .put(Duration.class, DURATION)
            .put(Integer.class, INTEGER)
            .put(int.class, INTEGER)
            .put(Long.class, LONG)
            .put(long.class, LONG)
            .put(Boolean.class, FLAG)
            .put(boolean.class, FLAG)
            .put(BigDecimal.class, new NumberForm<>("a number", number -> number));

    private Scalars() {}

    private static <T> Validation<Seq<Violation>, T> timed(String text, Function<String, T> parse, String otherwise) {
        try {
            return Validation.valid(parse.apply(text));
        } catch (DateTimeException unreadable) {
            return Paths.wrong(otherwise);
        }
    }
}
