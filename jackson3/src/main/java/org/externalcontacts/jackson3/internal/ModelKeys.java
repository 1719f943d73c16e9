package org.externalcontacts.jackson3.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Ids and other values that are one text, as names of members. */
public final class ModelKeys implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value format) {
        return ModelJson.isText(type.getRawClass()) ? new Writing() : null;
    }

    /** What reads names of members as values of this type; null if they are of more than one text. */
    public static @Nullable KeyDeserializer deserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return ModelJson.isText(type.getRawClass()) ? new Reading(type.getRawClass()) : null;
    }

    private static final class Writing extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeName(((Json.Text) ModelJson.write(value)).value());
        }
    }

    private static final class Reading extends KeyDeserializer {

        private final Class<?> type;

        Reading(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Validation<Seq<Violation>, Object> read = ModelJson.read(type, new Json.Text(key));
            if (read.isInvalid()) {
                // Without the key itself, which may be about a person.
                throw context.weirdKeyException(type, "", read.getError().head().reason());
            }
            return read.get();
        }
    }
}
