package org.externalcontacts.wire.internal.json;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Members of a body that are the fields of one value of the model. Each is one line: its name in JSON, its getter and its builder method.
 * Read and written in the order of the lines.
 *
 * @param <F> what the body is about; the value may be the whole of it, or a part such as the name of a person
 * @param <T> the value
 * @param <B> its builder
 */
public final class Fields<F, T, B> {

    private final BodyForm<F> form;
    private final java.util.List<Field<F, T, B>> fields = new ArrayList<>();
    private boolean canBeWrong;

    /** No fields yet, of bodies of this form. */
    public Fields(BodyForm<F> form) {
        this.form = form;
    }

    /** A text. */
    public Fields<F, T, B> text(String name, Function<T, Option<String>> get, BiFunction<B, Option<String>, B> set) {
        return plain(form.text(name), get, set);
    }

    /** True or false. */
    public Fields<F, T, B> flag(String name, Function<T, Option<Boolean>> get, BiFunction<B, Option<Boolean>, B> set) {
        return plain(form.flag(name), get, set);
    }

    /** A whole number. */
    public Fields<F, T, B> number(String name, Function<T, Option<Long>> get, BiFunction<B, Option<Long>, B> set) {
        return plain(form.number(name), get, set);
    }

    /** A list of texts; an empty one is left out. */
    public Fields<F, T, B> texts(String name, Function<T, List<String>> get, BiFunction<B, List<String>, B> set) {
        return put(
                form.texts(name),
                value -> Items.texts(get.apply(value)),
                (builder, given, reading) -> set.apply(builder, Items.of(given)));
    }

    /** An id as text; an invalid id is a violation. */
    public <I extends PlatformId> Fields<F, T, B> id(
            String name,
            Function<String, Validation<Seq<Violation>, I>> parse,
            Function<T, Option<I>> get,
            BiFunction<B, Option<I>, B> set) {
        canBeWrong = true;
        return put(
                form.text(name),
                value -> get.apply(value).map(PlatformId::text).getOrNull(),
                (builder, given, reading) -> set.apply(builder, reading.id(name, given, parse)));
    }

    /** An object that is a value itself. */
    public <P> Fields<F, T, B> part(
            String name, ObjectForm<P> part, Function<T, Option<P>> get, BiFunction<B, Option<P>, B> set) {
        canBeWrong |= part.canBeWrong();
        return put(
                form.body(name, part.members()),
                value -> part.body(get.apply(value)),
                (builder, given, reading) -> set.apply(builder, part.value(name, given, reading)));
    }

    /** A list of objects that are values themselves; an empty one is left out. */
    public <P> Fields<F, T, B> parts(
            String name, ObjectForm<P> part, Function<T, List<P>> get, BiFunction<B, List<P>, B> set) {
        canBeWrong |= part.canBeWrong();
        return put(
                form.bodies(name, part.members()),
                value -> Items.each(get.apply(value), part.write()),
                (builder, given, reading) -> set.apply(builder, reading.each(name, given, part.read()::apply)));
    }

    /** The form that the fields are members of. */
    BodyForm<F> form() {
        return form;
    }

    /** Whether any of them may be wrong: ids may, texts may not. */
    boolean canBeWrong() {
        return canBeWrong;
    }

    /** Puts the fields of a value into a body, and returns that. */
    public Body<F> write(T value, Body<F> body) {
        fields.forEach(field -> field.write(value, body));
        return body;
    }

    /** Copies the fields of a body into a builder, and returns that. */
    public B read(Body<F> body, B builder, ReadContext reading) {
        B filled = builder;
        for (Field<F, T, B> field : fields) {
            filled = field.read(body, filled, reading);
        }
        return filled;
    }

    private <V> Fields<F, T, B> plain(
            Member<F, V> member, Function<T, Option<V>> get, BiFunction<B, Option<V>, B> set) {
        return put(
                member,
                value -> get.apply(value).getOrNull(),
                (builder, given, reading) -> set.apply(builder, Option.of(given)));
    }

    /**
     * A member of any kind.
     *
     * @param written what a value has in it; null leaves it out
     * @param read gives what is in it to a builder
     */
    public <W> Fields<F, T, B> add(Member<F, W> member, Written<T, W> written, Read<B, W> read) {
        canBeWrong = true;
        return put(member, written, read);
    }

    private <W> Fields<F, T, B> put(Member<F, W> member, Written<T, W> written, Read<B, W> read) {
        fields.add(new Field<>() {
            @Override
            public void write(T value, Body<F> body) {
                body.put(member, written.of(value));
            }

            @Override
            public B read(Body<F> body, B builder, ReadContext reading) {
                return read.into(builder, body.get(member), reading);
            }
        });
        return this;
    }

    private interface Field<F, T, B> {

        void write(T value, Body<F> body);

        B read(Body<F> body, B builder, ReadContext reading);
    }

    /** What a value has in one member. */
    @FunctionalInterface
    public interface Written<T, W> {

        /** The value of the member; null if it is not there. */
        @Nullable
        W of(T value);
    }

    /** What becomes of one member that was read. */
    @FunctionalInterface
    public interface Read<B, W> {

        /** The builder, which knows the value of the member now; null if it was not there. */
        B into(B builder, @Nullable W given, ReadContext reading);
    }
}
