package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.CollectionLikeType;
import com.fasterxml.jackson.databind.type.MapLikeType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.Converter;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;

/** Finds what writes a type, if it is of the model or of Vavr. */
public final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        Class<?> raw = type.getRawClass();
        Option<String> refusal = ModelJson.refusalOf(raw);
        if (refusal.isDefined()) {
            return new RefusingSerializer(raw, refusal.get());
        } else if (ModelJson.knows(raw)) {
            return new ModelSerializer(raw);
        } else if (raw == Page.class) {
            return delegating(Conversions.ofPage(type, config.getTypeFactory()));
        }
        return raw == CursorPage.class ? delegating(Conversions.ofCursorPage(type, config.getTypeFactory())) : null;
    }

    @Override
    public @Nullable JsonSerializer<?> findReferenceSerializer(
            SerializationConfig config,
            ReferenceType type,
            BeanDescription bean,
            @Nullable TypeSerializer contentTyping,
            @Nullable JsonSerializer<Object> content) {
        return type.isTypeOrSubTypeOf(Option.class)
                ? new OptionSerializer(type, config.isEnabled(MapperFeature.USE_STATIC_TYPING), contentTyping, content)
                : null;
    }

    @Override
    public @Nullable JsonSerializer<?> findCollectionLikeSerializer(
            SerializationConfig config,
            CollectionLikeType type,
            BeanDescription bean,
            @Nullable TypeSerializer elementTyping,
            @Nullable JsonSerializer<Object> element) {
        return type.isTypeOrSubTypeOf(Traversable.class)
                ? delegating(Conversions.ofElements(type, config.getTypeFactory()))
                : null;
    }

    @Override
    public @Nullable JsonSerializer<?> findMapLikeSerializer(
            SerializationConfig config,
            MapLikeType type,
            BeanDescription bean,
            @Nullable JsonSerializer<Object> key,
            @Nullable TypeSerializer valueTyping,
            @Nullable JsonSerializer<Object> value) {
        return type.isTypeOrSubTypeOf(Map.class)
                ? delegating(Conversions.ofEntries(type, config.getTypeFactory()))
                : null;
    }

    private static JsonSerializer<?> delegating(Converter<?, ?> conversion) {
        return new StdDelegatingSerializer(conversion);
    }
}
