package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Refuses to write what has no JSON form, and says what to do instead. */
final class RefusingSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1;

    private final String reason;

    RefusingSerializer(Class<?> type, String reason) {
        super(type, false);
        this.reason = reason;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.reportBadDefinition(handledType(), reason);
    }
}
