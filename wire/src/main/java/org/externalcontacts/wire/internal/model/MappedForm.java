package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;

/**
 * A value in the form of another one.
 *
 * @param to the other value
 * @param from the value that another one stands for
 */
record MappedForm<S, T>(ModelForm<S> form, Function<T, S> to, Function<S, T> from) implements ModelForm<T> {

    @Override
    public Json write(T value) {
        return form.write(to.apply(value));
    }

    @Override
    public Validation<Seq<Violation>, T> read(Json json) {
        return form.read(json).map(from);
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return form.unknownMembers(json);
    }
}
