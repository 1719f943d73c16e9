package org.externalcontacts.wire.internal.model;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;

/**
 * A value that is one text.
 *
 * @param text the text of a value
 * @param value the value of a text, or why it has none
 */
record TextForm<T>(Function<T, String> text, Function<String, Validation<Seq<Violation>, T>> value)
        implements ModelForm<T> {

    @Override
    public Json write(T given) {
        return new Json.Text(text.apply(given));
    }

    @Override
    public Validation<Seq<Violation>, T> read(Json json) {
        return json instanceof Json.Text given ? value.apply(given.value()) : Paths.wrong("must be a string");
    }
}
