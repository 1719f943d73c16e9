package org.externalcontacts.wire.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

/**
 * The shape of a body.
 *
 * @param name as the API documentation calls it
 * @param shape what is read and written
 * @param type the same, as Jackson sees it
 */
public record Model<T>(String name, TypeReference<T> shape, JavaType type) {

    /** A model of this shape. */
    public static <T> Model<T> of(String name, TypeReference<T> shape) {
        return new Model<>(name, shape, TypeFactory.defaultInstance().constructType(shape));
    }
}
