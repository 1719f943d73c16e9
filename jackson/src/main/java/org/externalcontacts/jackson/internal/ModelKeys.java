package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;

/** Ids and other values that are one text, as names of members. */
public final class ModelKeys extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        return ModelJson.isText(type.getRawClass()) ? new Writing() : null;
    }

    /** What reads names of members as values of this type; null if they are of more than one text. */
    public static @Nullable KeyDeserializer deserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return ModelJson.isText(type.getRawClass()) ? new Reading(type.getRawClass()) : null;
    }

    private static final class Writing extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(((Json.Text) ModelJson.write(value)).value());
        }
    }

    private static final class Reading extends KeyDeserializer {

        private final Class<?> type;

        Reading(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            Validation<Seq<Violation>, Object> read = ModelJson.read(type, new Json.Text(key));
            if (read.isInvalid()) {
                // Without the key itself, which may be about a person.
                throw context.weirdKeyException(type, "", read.getError().head().reason());
            }
            return read.get();
        }
    }
}
