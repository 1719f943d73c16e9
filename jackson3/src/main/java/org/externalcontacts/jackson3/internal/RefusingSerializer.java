package org.externalcontacts.jackson3.internal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Refuses to write what has no JSON form, and says what to do instead. */
final class RefusingSerializer extends StdSerializer<Object> {

    private final String reason;

    RefusingSerializer(Class<?> type, String reason) {
        super(type);
        this.reason = reason;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        context.reportBadDefinition(context.constructType(handledType()), reason);
    }
}
