package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read from JSON and written to it, derived from the components of the records that bodies are. Immutable.
 */
public sealed interface Shape permits Scalar, ListShape, MapShape, ObjectShape, FreeShape, OpenShape {

    /** The shape of values of this type: a record, a list or a map of others, a single value, or free JSON. */
    static Shape of(Type type) {
        return Shapes.of(type, Option.none());
    }

    /**
     * The value that begins at the current token; absent, and remembered, if it is not of this shape. Afterwards its last token is the current
     * one.
     */
    @Nullable
    Object read(JsonParser in, Findings findings) throws IOException;

    /** Writes a value of this shape. */
    void write(Object value, JsonGenerator out) throws IOException;

    /** The value that begins at the current token; absent if that is null. */
    default @Nullable Object readNullable(JsonParser in, Findings findings) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : read(in, findings);
    }
}
