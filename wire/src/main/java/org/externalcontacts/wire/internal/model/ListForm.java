package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;

/** Several values in an order. */
record ListForm<T>(ModelForm<T> item) implements ModelForm<Seq<T>> {

    @Override
    public Json write(Seq<T> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(item.write(value)));
        return array;
    }

    @Override
    public Validation<Seq<Violation>, Seq<T>> read(Json json) {
        if (!(json instanceof JsonArray array)) {
            return Paths.wrong("must be an array");
        }
        java.util.List<T> read = new ArrayList<>();
        java.util.List<Violation> wrong = new ArrayList<>();
        for (int place = 0; place < array.size(); place++) {
            Validation<Seq<Violation>, T> one = item.read(array.get(place));
            if (one.isValid()) {
                read.add(one.get());
            } else {
                Paths.within("[" + place + "]", one.getError()).forEach(wrong::add);
            }
        }
        return wrong.isEmpty() ? Validation.valid(List.ofAll(read)) : Validation.invalid(List.ofAll(wrong));
    }

    @Override
    public Option<Seq<T>> absent() {
        return Option.some(List.empty());
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return json instanceof JsonArray array
                ? List.ofAll(array)
                        .zipWithIndex()
                        .flatMap(one -> item.unknownMembers(one._1).map(path -> Paths.within("[" + one._2 + "]", path)))
                : List.empty();
    }
}
