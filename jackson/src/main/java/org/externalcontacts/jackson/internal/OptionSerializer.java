package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.ReferenceTypeSerializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Writes an option as its value, or as null where it is absent and not left out. The value is written as what it is, not as what it is declared
 * to be, so that a subclass of the app keeps its members and its type id.
 */
final class OptionSerializer extends ReferenceTypeSerializer<Option<?>> {

    private static final long serialVersionUID = 1;

    OptionSerializer(
            ReferenceType type,
            boolean isStatic,
            @Nullable TypeSerializer typing,
            @Nullable JsonSerializer<Object> content) {
        super(type, isStatic, typing, content);
    }

    private OptionSerializer(
            OptionSerializer base,
            @Nullable BeanProperty property,
            @Nullable TypeSerializer typing,
            @Nullable JsonSerializer<?> content,
            @Nullable NameTransformer unwrapper,
            @Nullable Object suppressed,
            boolean suppressesNulls) {
        super(base, property, typing, content, unwrapper, suppressed, suppressesNulls);
    }

    @Override
    protected ReferenceTypeSerializer<Option<?>> withResolved(
            @Nullable BeanProperty property,
            @Nullable TypeSerializer typing,
            @Nullable JsonSerializer<?> content,
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
    public boolean isEmpty(SerializerProvider provider, Option<?> option) {
        return option.isEmpty();
    }
}
