package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;

/** A value that may be absent: the value itself, or nothing. */
record OptionForm<T>(ModelForm<T> some) implements ModelForm<Option<T>> {

    @Override
    public Json write(Option<T> value) {
        return value.map(some::write).getOrElse(Json.Literal.NULL);
    }

    @Override
    public Validation<Seq<Violation>, Option<T>> read(Json json) {
        return json == Json.Literal.NULL
                ? Validation.valid(Option.none())
                : some.read(json).map(Option::some);
    }

    @Override
    public Option<Option<T>> absent() {
        return Option.some(Option.none());
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return some.unknownMembers(json);
    }
}
