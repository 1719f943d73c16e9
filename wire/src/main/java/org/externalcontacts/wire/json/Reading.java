package org.externalcontacts.wire.json;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a body: readers turn texts into ids and times with it, and it remembers each that cannot be. Not thread-safe; made
 * for one body and thrown away.
 */
public final class Reading {

    private Vector<Violation> violations = Vector.empty();

    /** What one reading makes of a body, or all that is wrong with the body. */
    public static <D, T> Validation<Seq<Violation>, T> of(D body, Reader<D, T> reader) {
        Reading reading = new Reading();
        T read = reader.read(body, reading);
        return reading.violations.isEmpty() ? Validation.valid(read) : Validation.invalid(reading.violations);
    }

    /** What one reading makes of an entity, or all that is wrong with it. */
    public static <D, T> Validation<Seq<Violation>, T> entity(D body, Reader<D, Option<T>> reader) {
        return of(body, reader).map(Option::get);
    }

    /** The id in this text; none if there is no text or, which is remembered, no id in it. */
    public <T> Option<T> id(String field, @Nullable String text, Function<String, Validation<Seq<Violation>, T>> read) {
        if (text == null) {
            return Option.none();
        }
        Validation<Seq<Violation>, T> id = read.apply(text);
        if (id.isInvalid()) {
            id.getError().forEach(found -> remember(field, found.value(), found.reason()));
        }
        return id.toOption();
    }

    /** The id in this text, which must be there. */
    public <T> Option<T> requiredId(
            String field, @Nullable String text, Function<String, Validation<Seq<Violation>, T>> read) {
        return required(field, text).flatMap(given -> id(field, given, read));
    }

    /** A value that must be there. */
    public <T> Option<T> required(String field, @Nullable T value) {
        if (value == null) {
            violations = violations.append(Violation.missing(field));
        }
        return Option.of(value);
    }

    /** The moment in this text; none if there is no text or, which is remembered, no moment in it. */
    public Option<Instant> time(String field, @Nullable String text) {
        if (text == null) {
            return Option.none();
        }
        try {
            return Option.some(Times.moment(text));
        } catch (DateTimeException unreadable) {
            remember(field, Option.some(text), "is not an ISO-8601 date and time with zone");
            return Option.none();
        }
    }

    /** The moment in this text, which must be there. */
    public Option<Instant> requiredTime(String field, @Nullable String text) {
        return required(field, text).flatMap(given -> time(field, given));
    }

    /** A part of the body, read with the names of its fields below this one. */
    public <T> T within(String parent, Function<Reading, T> part) {
        Reading inner = new Reading();
        T read = part.apply(inner);
        violations = violations.appendAll(inner.violations.map(violation -> violation.within(parent)));
        return read;
    }

    /** Each item of a list, read with the names of its fields below its place, such as {@code tickers[1]}; an absent list is empty. */
    public <D, T> List<T> each(String field, java.util.@Nullable List<@Nullable D> items, Reader<D, T> reader) {
        return OptionMapping.list(items)
                .zipWithIndex()
                .map(item -> within(field + "[" + item._2 + "]", inner -> reader.read(item._1, inner)));
    }

    /** Something else that cannot be read. */
    public void remember(String field, Option<String> value, String reason) {
        violations = violations.append(new Violation(field, value, reason));
    }

    /** The whole, if nothing was wrong with any part so far. */
    public <T> Option<T> when(Supplier<T> whole) {
        return violations.isEmpty() ? Option.some(whole.get()) : Option.none();
    }

    /** Turns a body into what the model knows, remembering what cannot be turned. */
    @FunctionalInterface
    public interface Reader<D, T> {

        /** What the body says. */
        T read(D body, Reading reading);
    }
}
