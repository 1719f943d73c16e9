package org.externalcontacts.wire.internal.model;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;

/** True or false. */
record FlagForm() implements ModelForm<Boolean> {

    @Override
    public Json write(Boolean value) {
        return value ? Json.Literal.TRUE : Json.Literal.FALSE;
    }

    @Override
    public Validation<Seq<Violation>, Boolean> read(Json json) {
        return json == Json.Literal.TRUE || json == Json.Literal.FALSE
                ? Validation.valid(json == Json.Literal.TRUE)
                : Paths.wrong("must be true or false");
    }
}
