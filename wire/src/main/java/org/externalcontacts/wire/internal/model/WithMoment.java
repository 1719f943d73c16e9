package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * A value of the API with one moment more, which the API does not show.
 *
 * @param form of all else
 * @param name of the member
 * @param moment the moment of a value
 * @param with the value with that moment
 */
record WithMoment<T>(
        ModelForm<T> form, String name, Function<T, Option<Instant>> moment, BiFunction<T, Instant, T> with)
        implements ModelForm<T> {

    @Override
    public Json write(T value) {
        JsonObject object = (JsonObject) form.write(value);
        moment.apply(value).forEach(at -> object.set(name, Scalars.MOMENT.write(at)));
        return object;
    }

    @Override
    public Validation<Seq<Violation>, T> read(Json json) {
        return form.read(json)
                .flatMap(value -> member(json)
                        .map(at -> Scalars.MOMENT
                                .read(at)
                                .mapError(wrong -> Paths.within(name, wrong))
                                .map(read -> with.apply(value, read)))
                        .getOrElse(() -> Validation.valid(value)));
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return form.unknownMembers(json).remove(name);
    }

    private Option<Json> member(Json json) {
        return json instanceof JsonObject object
                ? object.get(name).filter(given -> given != Json.Literal.NULL)
                : Option.none();
    }
}
