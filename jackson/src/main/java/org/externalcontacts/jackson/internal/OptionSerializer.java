package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.Converter;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Writes an option as its value, or as null where it is absent and not left out. */
final class OptionSerializer extends StdDelegatingSerializer {

    private static final long serialVersionUID = 1;

    OptionSerializer(JavaType type) {
        super(new Conversion<Option<?>, @Nullable Object>(type, type.getContentType(), Option::getOrNull));
    }

    private OptionSerializer(
            Converter<Object, ?> conversion, @Nullable JavaType content, @Nullable JsonSerializer<?> serializer) {
        super(conversion, content, serializer);
    }

    @Override
    protected StdDelegatingSerializer withDelegate(
            Converter<Object, ?> conversion, @Nullable JavaType content, @Nullable JsonSerializer<?> serializer) {
        return new OptionSerializer(conversion, content, serializer);
    }

    /** Only none is empty: {@code Some("")} is a value, where Jackson would ask the content. */
    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
        return ((Option<?>) value).isEmpty();
    }
}
