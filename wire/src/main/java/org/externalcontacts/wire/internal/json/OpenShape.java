package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of which only the value itself says what it is: it can be written, never read. */
enum OpenShape implements Shape {

    /** The one there is. */
    OPEN;

    private static final Shape LIST = new ListShape(OPEN);
    private static final Shape MAP = new MapShape(OPEN);

    @Override
    public @Nullable Object read(JsonParser in, Findings findings) throws IOException {
        return findings.misfit(in, "be of a known type");
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        of(value).write(value, out);
    }

    private static Shape of(Object value) {
        if (value instanceof Json) {
            return FreeShape.JSON;
        } else if (value instanceof List) {
            return LIST;
        }
        return value instanceof Map ? MAP : value instanceof Body<?> body ? body.form() : Shape.of(value.getClass());
    }
}
