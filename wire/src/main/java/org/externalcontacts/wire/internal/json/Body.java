package org.externalcontacts.wire.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A body, or an object inside one: the values of the members that are there. What a form reads it keeps as it was, so that an item of a
 * bulk call can be sent back even if nothing can be made of it. Filled by the one thread that reads or writes it; two are equal when they
 * have the same values.
 *
 * @param <F> what it is about, such as a contact
 */
public final class Body<F> {

    private final BodyForm<F> form;
    private final @Nullable Object[] values;

    Body(BodyForm<F> form, @Nullable Object[] values) {
        this.form = form;
        this.values = values;
    }

    /** The value of a member; null if it is not there. */
    // Safe: put() and the shape of the member are the only writers, and both are of its type.
    @SuppressWarnings("unchecked")
    public <V> @Nullable V get(Member<F, V> member) {
        return (V) values[member.place()];
    }

    /** Sets a member; null leaves it out. */
    public <V> Body<F> put(Member<F, V> member, @Nullable V value) {
        values[member.place()] = value;
        return this;
    }

    /** The form that it is of. */
    public BodyForm<F> form() {
        return form;
    }

    @Nullable
    Object at(int place) {
        return values[place];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Body<?> that && form == that.form && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The names of the members that are there: their values are data. */
    @Override
    public String toString() {
        return form.members().stream()
                .filter(member -> values[member.place()] != null)
                .map(Member::name)
                .toList()
                .toString();
    }
}
