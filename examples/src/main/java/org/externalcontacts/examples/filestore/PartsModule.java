package org.externalcontacts.examples.filestore;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.vavr.Tuple2;
import java.io.IOException;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.journey.Details;
import org.jspecify.annotations.Nullable;

/** Values that are no records, such as the name of a person or the details of a session, as objects of their parts. */
final class PartsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(Module.SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return hasParts(type) ? new OfParts() : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return hasParts(type) ? new FromParts(Parts.of(type.getRawClass())) : null;
            }
        });
    }

    private static boolean hasParts(JavaType type) {
        return type.isTypeOrSubTypeOf(ValueObject.class) || type.isTypeOrSubTypeOf(Details.class);
    }

    private static final class OfParts extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (Tuple2<String, Object> part : Parts.of(value.getClass()).present(value)) {
                out.writeFieldName(part._1);
                provider.defaultSerializeValue(part._2, out);
            }
            out.writeEndObject();
        }
    }

    private static final class FromParts extends JsonDeserializer<Object> {

        private final Parts parts;

        FromParts(Parts parts) {
            this.parts = parts;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode object = context.readTree(in);
            return parts.made(object, context);
        }
    }
}
