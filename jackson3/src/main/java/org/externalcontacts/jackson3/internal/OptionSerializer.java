package org.externalcontacts.jackson3.internal;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.util.Converter;

/** Writes an option as its value, or as null where it is absent and not left out. */
final class OptionSerializer extends StdConvertingSerializer {

    OptionSerializer(JavaType type) {
        super(new Conversion<Option<?>, @Nullable Object>(type, type.getContentType(), Option::getOrNull));
    }

    private OptionSerializer(
            Converter<Object, ?> conversion,
            @Nullable JavaType content,
            @Nullable ValueSerializer<?> serializer,
            @Nullable BeanProperty property) {
        super(conversion, content, serializer, property);
    }

    @Override
    protected StdConvertingSerializer withDelegate(
            Converter<Object, ?> conversion,
            @Nullable JavaType content,
            @Nullable ValueSerializer<?> serializer,
            @Nullable BeanProperty property) {
        return new OptionSerializer(conversion, content, serializer, property);
    }

    /** Only none is empty: {@code Some("")} is a value, where Jackson would ask the content. */
    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        return ((Option<?>) value).isEmpty();
    }
}
