package org.externalcontacts.wire.internal.event;

import java.io.IOException;
import java.util.function.Function;
import org.externalcontacts.wire.internal.json.Json;

/** How a value is written and read. */
public record Form<T>(Function<T, Json> writing, Reads<T> reading) {

    /** Reads a value, or fails when the JSON is not of this form. */
    @FunctionalInterface
    public interface Reads<T> {
        T from(Json json) throws IOException;
    }

    /** A value that is one text; a text that cannot be read fails with an {@link IllegalArgumentException}. */
    static <T> Form<T> text(Function<T, String> write, Function<String, T> read) {
        return new Form<>(value -> new Json.Text(write.apply(value)), json -> {
            if (json instanceof Json.Text text) {
                return read.apply(text.value());
            }
            throw new IOException("must be a text");
        });
    }

    /** The value as JSON. */
    public Json write(T value) {
        return writing.apply(value);
    }

    /**
     * The value of this JSON.
     *
     * @throws IOException if it is of another form; an {@link IllegalArgumentException} may say so too
     */
    public T read(Json json) throws IOException {
        return reading.from(json);
    }
}
