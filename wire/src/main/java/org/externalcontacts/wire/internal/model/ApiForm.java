package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.function.Function;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ObjectForm;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Shape;
import org.externalcontacts.wire.internal.json.WrongShapeException;

/**
 * A value that the platform's API has, as it looks there.
 *
 * @param model the body
 * @param body the body of a value
 * @param value the value of a body; none, with a violation, if there is none
 */
record ApiForm<D, T>(Model<D> model, Function<T, D> body, ReadContext.Reader<D, Option<T>> value)
        implements ModelForm<T> {

    private static final Codec CODEC = Codec.strict();

    /** Of bodies of this form. */
    static <F, T> ApiForm<Body<F>, T> of(
            BodyForm<F> form, Function<T, Body<F>> body, ReadContext.Reader<Body<F>, Option<T>> value) {
        return new ApiForm<>(Model.of("", form), body, value);
    }

    /** Of what a caller writes, which is a value whatever is in it. */
    static <F, T> ApiForm<Body<F>, T> ofWritten(
            BodyForm<F> form, Function<T, Body<F>> body, ReadContext.Reader<Body<F>, T> value) {
        return of(form, body, (given, reading) -> Option.some(value.read(given, reading)));
    }

    /** Of a part of a body, which can always be read. */
    static <T> ApiForm<Body<T>, T> of(ObjectForm<T> form) {
        return ofWritten(form.members(), form.write(), form.read()::apply);
    }

    /** Of a record. */
    static <D extends Record, T> ApiForm<D, T> of(
            Class<D> type, Function<T, D> body, ReadContext.Reader<D, Option<T>> value) {
        return new ApiForm<>(new Model<>("", Shape.of(type)), body, value);
    }

    @Override
    public Json write(T given) {
        return CODEC.object(body.apply(given));
    }

    @Override
    public Validation<Seq<Violation>, T> read(Json json) {
        try {
            return ReadContext.readEntity(CODEC.read(model, CODEC.write(json)), value);
        } catch (WrongShapeException wrong) {
            return Validation.invalid(wrong.violations());
        } catch (IOException unreadable) {
            // Its message would repeat the text.
            return Paths.wrong("is nested too deeply or otherwise beyond what can be read");
        }
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return UnknownMembers.of(model.shape(), json);
    }
}
