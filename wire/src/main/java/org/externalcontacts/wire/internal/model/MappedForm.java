package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;

/**
 * Writes a value as another one, and reads it back.
 *
 * @param to converts a value to the one that is written
 * @param from converts the one that was read to the value
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
