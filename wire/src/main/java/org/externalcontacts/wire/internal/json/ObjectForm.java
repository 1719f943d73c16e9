package org.externalcontacts.wire.internal.json;

import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one value of the model is an object in JSON, in both directions. What is in the object may be wrong, which the reading remembers; a
 * value is returned anyway.
 *
 * @param members of the object
 * @param write a value as an object
 * @param read an object as a value
 * @param canBeWrong whether anything in the object may be wrong: where nothing is, no path to it is needed
 */
public record ObjectForm<P>(
        BodyForm<P> members, Function<P, Body<P>> write, BiFunction<Body<P>, ReadContext, P> read, boolean canBeWrong) {

    /** Of a value that a builder makes from these fields. */
    public static <P, B> ObjectForm<P> of(Fields<P, P, B> fields, Supplier<B> builder, Function<B, P> build) {
        return new ObjectForm<>(
                fields.form(),
                value -> fields.write(value, fields.form().empty()),
                (body, reading) -> build.apply(fields.read(body, builder.get(), reading)),
                fields.canBeWrong());
    }

    /** Of a value that is one text, in an object of one member; an absent text is empty. */
    public static ObjectForm<String> ofText(String name) {
        BodyForm<String> form = new BodyForm<>();
        Member<String, String> member = form.text(name);
        return new ObjectForm<>(
                form,
                text -> form.empty().put(member, text),
                (body, reading) -> Option.of(body.get(member)).getOrElse(""),
                false);
    }

    /** The value as an object; null if absent. */
    public @Nullable Body<P> body(Option<P> value) {
        return value.map(write).getOrNull();
    }

    /** The object in a member of this name as a value; none if absent. */
    public Option<P> value(String name, @Nullable Body<P> body, ReadContext reading) {
        if (body == null) {
            return Option.none();
        }
        // A page has hundreds of phones and addresses: none of them needs a context of its own.
        return Option.some(
                canBeWrong ? reading.within(name, inner -> read.apply(body, inner)) : read.apply(body, reading));
    }
}
