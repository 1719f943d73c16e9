package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link List}.
 *
 * @param item what each element looks like
 */
public record ListShape(Shape item) implements Shape {

    @Override
    public @Nullable Object read(JsonParser in, Findings findings) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            return findings.misfit(in, "be an array");
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
            findings.count();
            if (next == JsonToken.VALUE_NULL && findings.isStrict()) {
                findings.misfit(in, "not be null");
            }
            items.add(item.readNullable(in, findings));
        }
        return items;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : (List<?>) value) {
            if (element == null) {
                out.writeNull();
            } else {
                item.write(element, out);
            }
        }
        out.writeEndArray();
    }
}
