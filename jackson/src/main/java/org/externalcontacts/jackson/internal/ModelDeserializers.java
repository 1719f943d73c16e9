package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionLikeType;
import com.fasterxml.jackson.databind.type.MapLikeType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import io.vavr.control.Option;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;

/** Finds what reads a type, if it is of the model or of Vavr. */
public final class ModelDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        Class<?> raw = type.getRawClass();
        Option<String> refusal = ModelJson.refusalOf(raw);
        if (refusal.isDefined()) {
            return new RefusingDeserializer(raw, refusal.get());
        } else if (ModelJson.knows(raw)) {
            return new ModelDeserializer(raw);
        } else if (raw == Page.class) {
            return new StdDelegatingDeserializer<>(Conversions.toPage(type, config.getTypeFactory()));
        }
        return raw == CursorPage.class
                ? new StdDelegatingDeserializer<>(Conversions.toCursorPage(type, config.getTypeFactory()))
                : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return ModelJson.knows(type) ? new ModelDeserializer(type) : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findReferenceDeserializer(
            ReferenceType type,
            DeserializationConfig config,
            BeanDescription bean,
            @Nullable TypeDeserializer contentTyping,
            @Nullable JsonDeserializer<?> content) {
        return type.hasRawClass(Option.class) ? new OptionDeserializer(type, contentTyping, content) : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findCollectionLikeDeserializer(
            CollectionLikeType type,
            DeserializationConfig config,
            BeanDescription bean,
            @Nullable TypeDeserializer elementTyping,
            @Nullable JsonDeserializer<?> element) {
        return Conversions.toElements(type, config.getTypeFactory())
                .map(StdDelegatingDeserializer::new)
                .getOrNull();
    }

    @Override
    public @Nullable JsonDeserializer<?> findMapLikeDeserializer(
            MapLikeType type,
            DeserializationConfig config,
            BeanDescription bean,
            @Nullable KeyDeserializer key,
            @Nullable TypeDeserializer valueTyping,
            @Nullable JsonDeserializer<?> value) {
        return Conversions.toEntries(type, config.getTypeFactory())
                .map(StdDelegatingDeserializer::new)
                .getOrNull();
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ModelJson.knows(type) || type == Page.class || type == CursorPage.class;
    }
}
