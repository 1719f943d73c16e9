package org.externalcontacts.jackson3.internal;

import org.externalcontacts.wire.internal.model.ModelJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of the model. */
final class ModelSerializer extends StdSerializer<Object> {

    ModelSerializer(Class<?> type) {
        super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        Trees.write(ModelJson.write(value), out);
    }
}
