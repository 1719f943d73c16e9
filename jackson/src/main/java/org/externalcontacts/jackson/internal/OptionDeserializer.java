package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.util.Converter;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Reads an option: null and a member that is not there are none. */
final class OptionDeserializer extends StdDelegatingDeserializer<Option<?>> {

    private static final long serialVersionUID = 1;

    OptionDeserializer(JavaType type) {
        super(new Conversion<Object, Option<?>>(type.getContentType(), type, Option::of));
    }

    private OptionDeserializer(
            Converter<Object, Option<?>> conversion, JavaType content, @Nullable JsonDeserializer<?> deserializer) {
        super(conversion, content, deserializer);
    }

    @Override
    protected StdDelegatingDeserializer<Option<?>> withDelegate(
            Converter<Object, Option<?>> conversion, JavaType content, @Nullable JsonDeserializer<?> deserializer) {
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
