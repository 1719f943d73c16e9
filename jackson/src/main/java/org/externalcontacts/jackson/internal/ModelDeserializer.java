package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;

/** Reads values of the model. */
final class ModelDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1;

    ModelDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Json json = Trees.read(in);
        for (String path : ModelJson.unknownMembers(handledType(), json)) {
            context.handleUnknownProperty(in, this, handledType(), path);
        }
        Validation<Seq<Violation>, Object> read = ModelJson.read(handledType(), json);
        if (read.isValid()) {
            return read.get();
        }
        // The message begins where the model does, and has no values; the cause has them, and begins at the body.
        throw JsonMappingException.from(
                in, ModelJson.message(read.getError()), Violations.refusal(in, read.getError()));
    }

    /** A custom value that is null is a value; of all other types there is none. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return ModelJson.read(handledType(), Json.Literal.NULL).getOrElse((Object) null);
    }
}
