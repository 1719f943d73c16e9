package org.externalcontacts.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bodies as bytes, and bytes as bodies. Absent members are left out. Thread-safe. */
public final class Codec {

    /** Deeper than any body of the API, shallow enough for every stack. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_TEXT = 10_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private final Manner manner;
    private final JsonFactory factory;

    private Codec(Manner manner) {
        this.manner = manner;
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
        factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, manner == Manner.STRICT)
                .build();
    }

    /**
     * Reads what callers send: a value of the wrong type, a name given twice, a null in a list or anything after the end is refused,
     * never guessed at. Members that no model knows are passed over.
     */
    public static Codec strict() {
        return new Codec(Manner.STRICT);
    }

    /** Reads what the platform answers: whatever this library does not know is passed over. */
    public static Codec tolerant() {
        return new Codec(Manner.TOLERANT);
    }

    /**
     * The body in these bytes.
     *
     * @throws WrongShapeException if they are JSON, but a value is not what the model holds there
     * @throws IOException if they are not JSON
     */
    public <T> T read(Model<T> model, byte[] bytes) throws IOException {
        try (JsonParser in = factory.createParser(bytes)) {
            return model.cast(whole(in, model.shape()));
        }
    }

    /** The same, from a stream, which is closed. */
    public <T> T read(Model<T> model, InputStream bytes) throws IOException {
        try (JsonParser in = factory.createParser(bytes)) {
            return model.cast(whole(in, model.shape()));
        }
    }

    /** The object in these bytes, with all that no model knows. */
    public JsonObject object(InputStream bytes) throws IOException {
        try (JsonParser in = factory.createParser(bytes)) {
            return (JsonObject) whole(in, FreeShape.JSON);
        }
    }

    /** A body as an object. */
    public JsonObject object(Object body) {
        try {
            return object(new ByteArrayInputStream(write(body)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a body of ours cannot be read", unreadable);
        }
    }

    /** A body as bytes. */
    public byte[] write(Object body) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator out = factory.createGenerator(bytes)) {
            OpenShape.OPEN.write(body, out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a body of ours cannot be written", unwritable);
        }
    }

    private Object whole(JsonParser in, Shape shape) throws IOException {
        JsonToken first = in.nextToken();
        if (first == null) {
            throw new JsonParseException(in, "nothing is there");
        }
        Object body = shape.read(in, manner);
        if (manner == Manner.STRICT && in.nextToken() != null) {
            throw new JsonParseException(in, "something comes after the end");
        }
        return body;
    }
}
