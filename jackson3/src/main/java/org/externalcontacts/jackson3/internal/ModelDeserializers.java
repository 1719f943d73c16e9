package org.externalcontacts.jackson3.internal;

import io.vavr.control.Option;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.CollectionLikeType;
import tools.jackson.databind.type.MapLikeType;
import tools.jackson.databind.type.ReferenceType;

/** Finds what reads a type, if it is of the model or of Vavr. */
public final class ModelDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Class<?> raw = type.getRawClass();
        Option<String> refusal = ModelJson.refusalOf(raw);
        if (refusal.isDefined()) {
            return new RefusingDeserializer(raw, refusal.get());
        } else if (ModelJson.knows(raw)) {
            return new ModelDeserializer(raw);
        } else if (raw == Page.class) {
            return new StdConvertingDeserializer<>(Conversions.toPage(type, config.getTypeFactory()));
        }
        return raw == CursorPage.class
                ? new StdConvertingDeserializer<>(Conversions.toCursorPage(type, config.getTypeFactory()))
                : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return ModelJson.knows(type.getRawClass()) ? new ModelDeserializer(type.getRawClass()) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findReferenceDeserializer(
            ReferenceType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable TypeDeserializer contentTyping,
            @Nullable ValueDeserializer<?> content) {
        return type.hasRawClass(Option.class) ? new OptionDeserializer(type, contentTyping, content) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findCollectionLikeDeserializer(
            CollectionLikeType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable TypeDeserializer elementTyping,
            @Nullable ValueDeserializer<?> element) {
        return Conversions.toElements(type, config.getTypeFactory())
                .map(StdConvertingDeserializer::new)
                .getOrNull();
    }

    @Override
    public @Nullable ValueDeserializer<?> findMapLikeDeserializer(
            MapLikeType type,
            DeserializationConfig config,
            BeanDescription.Supplier bean,
            @Nullable KeyDeserializer key,
            @Nullable TypeDeserializer valueTyping,
            @Nullable ValueDeserializer<?> value) {
        return Conversions.toEntries(type, config.getTypeFactory())
                .map(StdConvertingDeserializer::new)
                .getOrNull();
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ModelJson.knows(type) || type == Page.class || type == CursorPage.class;
    }
}
