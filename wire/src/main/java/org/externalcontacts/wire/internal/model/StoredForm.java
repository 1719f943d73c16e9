package org.externalcontacts.wire.internal.model;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.DateTimeException;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.event.Form;
import org.externalcontacts.wire.internal.json.Json;

/**
 * A value that the API does not have, as it is written in events.
 *
 * @param what is to be read, for messages
 */
record StoredForm<T>(String what, Form<T> form) implements ModelForm<T> {

    @Override
    public Json write(T value) {
        return form.write(value);
    }

    @Override
    public Validation<Seq<Violation>, T> read(Json json) {
        try {
            return Validation.valid(form.read(json));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            // Their messages may repeat what could not be read.
            return Paths.wrong("is not " + what + " as this library writes one");
        }
    }
}
