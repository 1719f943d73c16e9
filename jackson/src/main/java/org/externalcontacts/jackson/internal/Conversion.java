package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.function.Function;

/** A Jackson converter made of a function. */
record Conversion<S, T>(JavaType from, JavaType to, Function<S, T> by) implements Converter<S, T> {

    @Override
    public T convert(S value) {
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
