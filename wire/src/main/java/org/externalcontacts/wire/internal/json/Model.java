package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * A body of the API.
 *
 * @param name as the API documentation calls it
 * @param type what is read and written
 * @param shape what that looks like in JSON
 */
public record Model<T>(String name, TypeReference<T> type, Shape shape) {

    /** A model of this type. */
    public static <T> Model<T> of(String name, TypeReference<T> type) {
        return new Model<>(name, type, Shape.of(type.getType()));
    }

    /** What was read by the shape of this model, as the type that the shape was read off. */
    @SuppressWarnings("unchecked") // The compiler cannot see that a shape reads what it is the shape of.
    T cast(Object body) {
        return (T) body;
    }
}
