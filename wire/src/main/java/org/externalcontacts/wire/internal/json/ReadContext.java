package org.externalcontacts.wire.internal.json;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of one body needs and finds: readers turn texts into ids and times with it, and it remembers each that cannot be. Not
 * thread-safe; made for one body and thrown away.
 *
 * <p>A body that a caller wrote is refused for whatever is wrong with it. A body that a remote system answered is taken as far as it can
 * be read: an optional part that cannot be read is left out, as is an item of a listing, and each is told as an oddity.
 */
public final class ReadContext {

    private final boolean tolerant;
    private Flaws violations = Flaws.NONE;
    private Flaws oddities = Flaws.NONE;

    private ReadContext(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /** What one reading makes of a body, or all that is wrong with the body. */
    public static <D, T> Validation<Seq<Violation>, T> read(D body, Reader<D, T> reader) {
        ReadContext reading = new ReadContext(false);
        return reading.result(reader.read(body, reading));
    }

    /** What one reading makes of an entity, or all that is wrong with it. */
    public static <D, T> Validation<Seq<Violation>, T> readEntity(D body, Reader<D, Option<T>> reader) {
        return read(body, reader).map(Option::get);
    }

    /** What one reading makes of the answer of a remote system, as far as it can be read. */
    public static <D, T> Tolerated<T> readAnswer(D body, Reader<D, T> reader) {
        ReadContext reading = new ReadContext(true);
        return new Tolerated<>(reading.result(reader.read(body, reading)), reading.oddities.told());
    }

    /** The id in this text; none if there is no text or, which is remembered, no id in it. */
    public <T> Option<T> id(String field, @Nullable String text, Function<String, Validation<Seq<Violation>, T>> read) {
        if (text == null) {
            return Option.none();
        }
        Validation<Seq<Violation>, T> id = read.apply(text);
        if (id.isInvalid()) {
            id.getError().forEach(found -> doubt(new Violation(field, found.value(), found.reason())));
        }
        return id.toOption();
    }

    /** The id in this text, which must be there. */
    public <T> Option<T> requiredId(
            String field, @Nullable String text, Function<String, Validation<Seq<Violation>, T>> read) {
        return required(field, text).flatMap(given -> {
            Validation<Seq<Violation>, T> id = read.apply(given);
            if (id.isInvalid()) {
                id.getError().forEach(found -> remember(field, found.value(), found.reason()));
            }
            return id.toOption();
        });
    }

    /** A value that must be there. */
    public <T> Option<T> required(String field, @Nullable T value) {
        if (value == null) {
            violations = violations.and(Violation.missing(field));
        }
        return Option.of(value);
    }

    /** The moment in this text; none if there is no text or, which is remembered, no moment in it. */
    public Option<Instant> time(String field, @Nullable String text) {
        return text == null
                ? Option.none()
                : moment(text).orElse(() -> {
                    doubt(noMoment(field, text));
                    return Option.none();
                });
    }

    /** The moment in this text, which must be there. */
    public Option<Instant> requiredTime(String field, @Nullable String text) {
        return required(field, text)
                .flatMap(given -> moment(given).orElse(() -> {
                    violations = violations.and(noMoment(field, given));
                    return Option.none();
                }));
    }

    /** A part of the body, read with the names of its fields below this one. */
    public <T> T within(String parent, Function<ReadContext, T> part) {
        ReadContext inner = new ReadContext(tolerant);
        T read = part.apply(inner);
        violations = violations.and(inner.violations.within(parent));
        oddities = oddities.and(inner.oddities.within(parent));
        return read;
    }

    /** Each item of a list, read with the names of its fields below its place, such as {@code tickers[1]}; nulls are passed over, an absent list is empty. */
    public <D, T> List<T> each(String field, java.util.@Nullable List<@Nullable D> items, Reader<D, T> reader) {
        java.util.List<T> read = new ArrayList<>();
        int place = 0;
        for (D item : items == null ? java.util.List.<D>of() : items) {
            String path = field + "[" + place++ + "]";
            if (item != null) {
                read.add(within(path, inner -> reader.read(item, inner)));
            }
        }
        return List.ofAll(read);
    }

    /**
     * A part without which the whole is still worth having: in an answer, it is left out if it cannot be read. In what a caller wrote it is
     * as wrong as anything else.
     */
    public <T> Option<T> part(Function<ReadContext, Option<T>> part) {
        if (!tolerant) {
            return part.apply(this);
        }
        ReadContext inner = new ReadContext(true);
        Option<T> read = part.apply(inner);
        oddities = oddities.and(inner.oddities).and(inner.violations);
        return inner.violations.isEmpty() ? read : Option.none();
    }

    /**
     * The items of a listing: in an answer, those that cannot be read are left out. If that is all of them, the answer is a listing of
     * something else, and each is as wrong as in what a caller wrote.
     */
    public <D, T> List<T> items(String name, java.util.@Nullable List<@Nullable D> items, Reader<D, Option<T>> reader) {
        java.util.List<T> read = new ArrayList<>();
        Flaws unreadable = Flaws.NONE;
        int place = 0;
        for (D item : items == null ? java.util.List.<D>of() : items) {
            String path = name + "[" + place++ + "]";
            ReadContext inner = new ReadContext(tolerant);
            Option<T> whole = item == null ? Option.none() : reader.read(item, inner);
            if (item == null) {
                unreadable = unreadable.and(Violation.missing(path));
            } else if (inner.violations.isEmpty()) {
                whole.forEach(read::add);
            }
            unreadable = unreadable.and(inner.violations.within(path));
            oddities = oddities.and(inner.oddities.within(path));
        }
        if (tolerant && !read.isEmpty()) {
            oddities = oddities.and(unreadable);
        } else {
            violations = violations.and(unreadable);
        }
        return List.ofAll(read);
    }

    /** Something else that cannot be read. */
    public void remember(String field, Option<String> value, String reason) {
        violations = violations.and(new Violation(field, value, reason));
    }

    /** The step of a path to a member that no model knows: what a remote system calls it is data, and not shown. */
    public String key(String name) {
        return Place.key(name, !tolerant);
    }

    /** The whole, if nothing was wrong with any part so far. */
    public <T> Option<T> when(Supplier<T> whole) {
        return violations.isEmpty() ? Option.some(whole.get()) : Option.none();
    }

    private <T> Validation<Seq<Violation>, T> result(T read) {
        return violations.isEmpty() ? Validation.valid(read) : Validation.invalid(violations.told());
    }

    /** What is wrong with something that need not be there. */
    private void doubt(Violation found) {
        if (tolerant) {
            oddities = oddities.and(found);
        } else {
            violations = violations.and(found);
        }
    }

    private static Option<Instant> moment(String text) {
        try {
            return Option.some(Times.moment(text));
        } catch (DateTimeException unreadable) {
            return Option.none();
        }
    }

    private static Violation noMoment(String field, String text) {
        return Violation.of(field, text, "is not an ISO-8601 date and time with zone");
    }

    /** Turns a body into what the model knows, remembering what cannot be turned. */
    @FunctionalInterface
    public interface Reader<D, T> {

        /** What the body says. */
        T read(D body, ReadContext reading);
    }

    /**
     * What became of an answer.
     *
     * @param read what it says, or why it cannot be read
     * @param oddities what was left out of it
     */
    public record Tolerated<T>(Validation<Seq<Violation>, T> read, Seq<Violation> oddities) {}
}
