package org.externalcontacts.jackson3.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as what it is converted to. Jackson has the same, under a name that has changed from 3.0 to 3.1. */
final class ConvertingSerializer extends StdSerializer<Object> {

    private final Conversion<Object, @Nullable Object> conversion;
    private final @Nullable ValueSerializer<Object> target;
    private final @Nullable BeanProperty property;

    ConvertingSerializer(Conversion<Object, @Nullable Object> conversion) {
        this(conversion, null, null);
    }

    private ConvertingSerializer(
            Conversion<Object, @Nullable Object> conversion,
            @Nullable ValueSerializer<Object> target,
            @Nullable BeanProperty property) {
        super(conversion.from());
        this.conversion = conversion;
        this.target = target;
        this.property = property;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty place) {
        return new ConvertingSerializer(
                conversion,
                conversion.to().isJavaLangObject() ? null : context.findContentValueSerializer(conversion.to(), place),
                place);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        Object converted = conversion.by().apply(value);
        if (converted == null) {
            context.defaultSerializeNullValue(json);
        } else {
            serializerOf(converted, context).serialize(converted, json, context);
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator json, SerializationContext context, TypeSerializer typing) {
        Object converted = conversion.by().apply(value);
        if (converted == null) {
            context.defaultSerializeNullValue(json);
        } else {
            serializerOf(converted, context).serializeWithType(converted, json, context, typing);
        }
    }

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        Object converted = conversion.by().apply(value);
        return converted == null || (target != null && target.isEmpty(context, converted));
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        if (target != null) {
            target.acceptJsonFormatVisitor(visitor, conversion.to());
        }
    }

    /** Of a type that is known only now, such as that of an element of {@code List<Object>}, it is that of the value. */
    private ValueSerializer<Object> serializerOf(Object converted, SerializationContext context) {
        return target != null ? target : context.findContentValueSerializer(converted.getClass(), property);
    }
}
