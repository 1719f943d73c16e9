package org.externalcontacts.jackson3.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.CollectionLikeType;
import tools.jackson.databind.type.MapLikeType;
import tools.jackson.databind.type.ReferenceType;

/** Finds what writes a type, if it is of the model or of Vavr. */
public final class ModelSerializers implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        Option<String> refusal = ModelJson.refusalOf(raw);
        if (refusal.isDefined()) {
            return new RefusingSerializer(raw, refusal.get());
        } else if (ModelJson.knows(raw)) {
            return new ModelSerializer(raw);
        } else if (raw == Page.class) {
            return converting(Conversions.ofPage(type, config.getTypeFactory()));
        }
        return raw == CursorPage.class ? converting(Conversions.ofCursorPage(type, config.getTypeFactory())) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format) {
        return ModelJson.knows(type.getRawClass()) ? new ModelSerializer(type.getRawClass()) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findReferenceSerializer(
            SerializationConfig config,
            ReferenceType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format,
            @Nullable TypeSerializer contentTyping,
            @Nullable ValueSerializer<Object> content) {
        return type.isTypeOrSubTypeOf(Option.class)
                ? new OptionSerializer(type, config.isEnabled(MapperFeature.USE_STATIC_TYPING), contentTyping, content)
                : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findCollectionLikeSerializer(
            SerializationConfig config,
            CollectionLikeType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format,
            @Nullable TypeSerializer elementTyping,
            @Nullable ValueSerializer<Object> element) {
        return type.isTypeOrSubTypeOf(Traversable.class)
                ? converting(Conversions.ofElements(type, config.getTypeFactory()))
                : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findMapLikeSerializer(
            SerializationConfig config,
            MapLikeType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format,
            @Nullable ValueSerializer<Object> key,
            @Nullable TypeSerializer valueTyping,
            @Nullable ValueSerializer<Object> value) {
        return type.isTypeOrSubTypeOf(Map.class)
                ? converting(Conversions.ofEntries(type, config.getTypeFactory()))
                : null;
    }

    @SuppressWarnings("unchecked") // It is given values of the type that it was found for.
    private static <S, T> ValueSerializer<?> converting(Conversion<S, T> conversion) {
        return new ConvertingSerializer((Conversion<Object, @Nullable Object>) conversion);
    }
}
