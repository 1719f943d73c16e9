package org.externalcontacts.jackson3.internal;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.ReferenceTypeDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads an option: null, a member that is not there and whatever else the mapper reads as null, such as "" for a number, are none. */
final class OptionDeserializer extends ReferenceTypeDeserializer<Option<?>> {

    OptionDeserializer(JavaType type, @Nullable TypeDeserializer typing, @Nullable ValueDeserializer<?> content) {
        super(type, null, typing, content);
    }

    @Override
    protected ReferenceTypeDeserializer<Option<?>> withResolved(
            @Nullable TypeDeserializer typing, @Nullable ValueDeserializer<?> content) {
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
