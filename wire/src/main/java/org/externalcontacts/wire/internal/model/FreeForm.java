package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.json.Decimals;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Values of custom fields: any JSON. */
record FreeForm() implements ModelForm<CustomValue> {

    @Override
    public Json write(CustomValue value) {
        return value.fold(new CustomValue.Cases<>(
                Json.Text::new,
                number -> new Json.Numeric(number.toString()),
                flag -> flag ? Json.Literal.TRUE : Json.Literal.FALSE,
                items -> new ListForm<>(this).write(items),
                members -> new MapForm<>(this).write(members),
                Json.Literal.NULL));
    }

    @Override
    public Validation<Seq<Violation>, CustomValue> read(Json json) {
        if (json instanceof Json.Text text) {
            return Validation.valid(new CustomValue.Text(text.value()));
        } else if (json instanceof Json.Numeric number) {
            return Decimals.of(number.digits())
                    .fold(
                            () -> Paths.wrong("must be a number within range"),
                            value -> Validation.valid(new CustomValue.Numeric(value)));
        } else if (json instanceof JsonArray) {
            return new ListForm<>(this).read(json).map(items -> new CustomValue.Items(List.ofAll(items)));
        } else if (json instanceof JsonObject) {
            return new MapForm<>(this).read(json).map(CustomValue.Members::new);
        }
        return Validation.valid(
                json == Json.Literal.NULL
                        ? CustomValue.Nothing.NOTHING
                        : new CustomValue.Flag(json == Json.Literal.TRUE));
    }
}
