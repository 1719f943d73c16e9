package org.externalcontacts.jackson3.internal;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes an option as its value, or as null where it is absent and not left out. */
final class OptionSerializer extends ConvertingSerializer {

    OptionSerializer(JavaType type) {
        super(new Conversion<>(type, type.getContentType(), option -> ((Option<?>) option).getOrNull()));
    }

    private OptionSerializer(
            Conversion<Object, @Nullable Object> conversion,
            @Nullable ValueSerializer<Object> content,
            @Nullable BeanProperty property) {
        super(conversion, content, property);
    }

    @Override
    ConvertingSerializer at(@Nullable ValueSerializer<Object> content, @Nullable BeanProperty property) {
        return new OptionSerializer(conversion(), content, property);
    }

    /** Only none is empty: {@code Some("")} is a value, where Jackson would ask the content. */
    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        return ((Option<?>) value).isEmpty();
    }
}
