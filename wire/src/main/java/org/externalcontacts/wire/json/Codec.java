package org.externalcontacts.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies as bytes, and bytes as bodies. Thread-safe. */
public final class Codec {

    private final JsonMapper mapper;
    private final Map<JavaType, ObjectReader> readers = new ConcurrentHashMap<>();

    private Codec(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Reads what callers send; see {@link Json#strict()}. */
    public static Codec strict() {
        return new Codec(Json.strict());
    }

    /** Reads what the platform answers; see {@link Json#tolerant()}. */
    public static Codec tolerant() {
        return new Codec(Json.tolerant());
    }

    /**
     * The body in these bytes.
     *
     * @throws IOException if they are not such a body; a body of {@code null} is none
     */
    public <T> T read(Model<T> model, byte[] bytes) throws IOException {
        T body = reader(model).readValue(bytes);
        if (body == null) {
            throw new IOException("the body is null");
        }
        return body;
    }

    /** The body that a tree holds. */
    public <T> T read(Model<T> model, JsonNode tree) throws IOException {
        return reader(model).readValue(tree);
    }

    /** The object in these bytes, with all that no model knows. */
    public ObjectNode object(byte[] bytes) throws IOException {
        if (mapper.readTree(bytes) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("the body is not an object");
    }

    /** The object in these bytes, to be written again: with all that no model knows, and numbers digit for digit. */
    public ObjectNode verbatim(byte[] bytes) throws IOException {
        try (JsonParser parser = mapper.createParser(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT
                    && Verbatim.value(parser, JsonToken.START_OBJECT) instanceof ObjectNode object
                    && parser.nextToken() == null) {
                return object;
            }
        }
        throw new IOException("the body is not an object, or more than one");
    }

    /** A body as an object. */
    public ObjectNode object(Object body) {
        return mapper.valueToTree(body);
    }

    /** A body as bytes. */
    public byte[] write(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException("a body of ours cannot be written", unwritable);
        }
    }

    private ObjectReader reader(Model<?> model) {
        return readers.computeIfAbsent(model.type(), mapper::readerFor);
    }
}
