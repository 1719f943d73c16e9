package org.externalcontacts.wire.internal.model;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Values by keys that are texts. */
record MapForm<T>(ModelForm<T> value) implements ModelForm<Map<String, T>> {

    @Override
    public Json write(Map<String, T> values) {
        JsonObject object = new JsonObject();
        values.forEach((key, one) -> object.set(key, value.write(one)));
        return object;
    }

    @Override
    public Validation<Seq<Violation>, Map<String, T>> read(Json json) {
        if (!(json instanceof JsonObject object)) {
            return Paths.wrong("must be an object");
        }
        Map<String, T> read = LinkedHashMap.empty();
        List<Violation> wrong = List.empty();
        for (String key : object.names()) {
            Validation<Seq<Violation>, T> one = value.read(object.get(key).get());
            if (one.isValid()) {
                read = read.put(key, one.get());
            } else {
                // Keys are data, as values are.
                wrong = wrong.appendAll(Paths.within("[*]", one.getError()));
            }
        }
        return wrong.isEmpty() ? Validation.valid(read) : Validation.invalid(wrong);
    }

    @Override
    public Option<Map<String, T>> absent() {
        return Option.some(LinkedHashMap.empty());
    }
}
