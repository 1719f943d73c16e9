package org.externalcontacts.jackson3.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Refuses to read what has no JSON form, and says what to do instead. */
final class RefusingDeserializer extends StdDeserializer<Object> {

    private final String reason;

    RefusingDeserializer(Class<?> type, String reason) {
        super(type);
        this.reason = reason;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        return context.reportBadDefinition(context.constructType(handledType()), reason);
    }
}
