package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.externalcontacts.wire.internal.model.ModelJson;

/** Writes values of the model. */
final class ModelSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1;

    ModelSerializer(Class<?> type) {
        super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        Trees.write(ModelJson.write(value), out);
    }
}
