package org.externalcontacts.jackson3.internal;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/** A Jackson converter made of a function. */
record Conversion<S, T>(JavaType from, JavaType to, Function<S, T> by) implements Converter<S, T> {

    @Override
    public T convert(DeserializationContext context, S value) {
        return by.apply(value);
    }

    @Override
    public T convert(SerializationContext context, S value) {
        return by.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
        return from;
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
        return to;
    }
}
