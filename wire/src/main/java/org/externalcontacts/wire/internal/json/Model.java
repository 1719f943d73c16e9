package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.type.TypeReference;
import io.vavr.control.Option;

/**
 * A body of the API.
 *
 * @param name as the API documentation calls it
 * @param shape what it looks like in JSON
 */
public record Model<T>(String name, Shape shape) {

    /** Of bodies of this form. */
    public static <F> Model<Body<F>> of(String name, BodyForm<F> form) {
        return new Model<>(name, form);
    }

    /** Of a record, or of a record around others. */
    public static <T> Model<T> of(String name, TypeReference<T> type) {
        return new Model<>(name, Shape.of(type.getType()));
    }

    /** Of a record around bodies of this form, such as a page of contacts. */
    public static <T> Model<T> around(String name, BodyForm<?> form, TypeReference<T> type) {
        return new Model<>(name, Shapes.of(type.getType(), Option.some(form)));
    }

    /** What was read by the shape of this model. */
    @SuppressWarnings("unchecked") // The compiler cannot see that a shape reads what it is the shape of.
    T cast(Object body) {
        return (T) body;
    }
}
