package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Reads an option: null, a member that is not there and whatever else the mapper reads as null, such as "" for a number, are none. */
final class OptionDeserializer extends ReferenceTypeDeserializer<Option<?>> {

    private static final long serialVersionUID = 1;

    OptionDeserializer(JavaType type, @Nullable TypeDeserializer typing, @Nullable JsonDeserializer<?> content) {
        super(type, null, typing, content);
    }

    @Override
    protected ReferenceTypeDeserializer<Option<?>> withResolved(
            @Nullable TypeDeserializer typing, @Nullable JsonDeserializer<?> content) {
        return new OptionDeserializer(_fullType, typing, content);
    }

    @Override
    public Option<?> getNullValue(DeserializationContext context) {
        return Option.none();
    }

    @Override
    public Option<?> getAbsentValue(DeserializationContext context) {
        return Option.none();
    }

    @Override
    public Option<?> referenceValue(@Nullable Object content) {
        return Option.of(content);
    }

    /** A new one: an option does not change. */
    @Override
    public Option<?> updateReference(Option<?> option, @Nullable Object content) {
        return Option.of(content);
    }

    @Override
    public @Nullable Object getReferenced(Option<?> option) {
        return option.getOrNull();
    }
}
