package org.externalcontacts.jackson3.internal;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.util.Converter;

/** Reads an option: null and a member that is not there are none. */
final class OptionDeserializer extends StdConvertingDeserializer<Option<?>> {

    OptionDeserializer(JavaType type) {
        super(new Conversion<Object, Option<?>>(type.getContentType(), type, Option::of));
    }

    private OptionDeserializer(
            Converter<Object, Option<?>> conversion, JavaType content, @Nullable ValueDeserializer<?> deserializer) {
        super(conversion, content, deserializer);
    }

    @Override
    protected StdConvertingDeserializer<Option<?>> withDelegate(
            Converter<Object, Option<?>> conversion, JavaType content, @Nullable ValueDeserializer<?> deserializer) {
        return new OptionDeserializer(conversion, content, deserializer);
    }

    @Override
    public Option<?> getNullValue(DeserializationContext context) {
        return Option.none();
    }

    @Override
    public Option<?> getAbsentValue(DeserializationContext context) {
        return Option.none();
    }
}
