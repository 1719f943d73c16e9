package org.externalcontacts.jackson3.internal;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.model.ModelJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values of the model. */
final class ModelDeserializer extends StdDeserializer<Object> {

    ModelDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        Json json = Trees.read(in);
        for (String path : ModelJson.unknownMembers(handledType(), json)) {
            context.handleUnknownProperty(in, this, handledType(), path);
        }
        Validation<Seq<Violation>, Object> read = ModelJson.read(handledType(), json);
        if (read.isValid()) {
            return read.get();
        }
        // The message begins where the model does, and has no values; the cause has them, and begins at the body.
        throw DatabindException.from(in, ModelJson.message(read.getError()), Violations.refusal(in, read.getError()));
    }

    /** A custom value that is null is a value; of all other types there is none. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return ModelJson.read(handledType(), Json.Literal.NULL).getOrElse((Object) null);
    }
}
