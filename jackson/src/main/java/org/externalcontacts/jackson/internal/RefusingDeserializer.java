package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Refuses to read what has no JSON form, and says what to do instead. */
final class RefusingDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1;

    private final String reason;

    RefusingDeserializer(Class<?> type, String reason) {
        super(type);
        this.reason = reason;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return context.reportBadDefinition(handledType(), reason);
    }
}
