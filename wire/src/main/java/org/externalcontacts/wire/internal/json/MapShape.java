package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Map} from texts.
 *
 * @param value what each of its values looks like
 */
public record MapShape(Shape value) implements Shape {

    @Override
    public @Nullable Object read(JsonParser in, Findings findings) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return findings.misfit(in, "be an object");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            findings.count();
            values.put(name, value.readNullable(in, findings));
        }
        return values;
    }

    @Override
    public void write(Object map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
            out.writeFieldName((String) entry.getKey());
            if (entry.getValue() == null) {
                out.writeNull();
            } else {
                value.write(entry.getValue(), out);
            }
        }
        out.writeEndObject();
    }
}
