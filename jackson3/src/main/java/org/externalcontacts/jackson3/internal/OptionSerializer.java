package org.externalcontacts.jackson3.internal;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.ReferenceTypeSerializer;
import tools.jackson.databind.type.ReferenceType;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes an option as its value, or as null where it is absent and not left out. The value is written as what it is, not as what it is declared
 * to be, so that a subclass of the app keeps its members and its type id.
 */
final class OptionSerializer extends ReferenceTypeSerializer<Option<?>> {

    OptionSerializer(
            ReferenceType type,
            boolean isStatic,
            @Nullable TypeSerializer typing,
            @Nullable ValueSerializer<Object> content) {
        super(type, isStatic, typing, content);
    }

    private OptionSerializer(
            OptionSerializer base,
            @Nullable BeanProperty property,
            @Nullable TypeSerializer typing,
            @Nullable ValueSerializer<?> content,
            @Nullable NameTransformer unwrapper,
            @Nullable Object suppressed,
            boolean suppressesNulls) {
        super(base, property, typing, content, unwrapper, suppressed, suppressesNulls);
    }

    @Override
    protected ReferenceTypeSerializer<Option<?>> withResolved(
            @Nullable BeanProperty property,
            @Nullable TypeSerializer typing,
            @Nullable ValueSerializer<?> content,
            @Nullable NameTransformer unwrapper) {
        return new OptionSerializer(this, property, typing, content, unwrapper, _suppressableValue, _suppressNulls);
    }

    @Override
    public ReferenceTypeSerializer<Option<?>> withContentInclusion(
            @Nullable Object suppressed, boolean suppressesNulls) {
        return new OptionSerializer(
                this, _property, _valueTypeSerializer, _valueSerializer, _unwrapper, suppressed, suppressesNulls);
    }

    @Override
    protected boolean _isValuePresent(Option<?> option) {
        return option.isDefined();
    }

    @Override
    protected @Nullable Object _getReferenced(Option<?> option) {
        return option.get();
    }

    @Override
    protected @Nullable Object _getReferencedIfPresent(Option<?> option) {
        return option.getOrNull();
    }

    /** Only none is empty: {@code Some("")} is a value, where Jackson would ask the content. */
    @Override
    public boolean isEmpty(SerializationContext context, Option<?> option) {
        return option.isEmpty();
    }
}
