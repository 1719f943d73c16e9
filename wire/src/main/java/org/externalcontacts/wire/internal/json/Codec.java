package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.externalcontacts.domain.Violation;

/** Bodies as bytes, and bytes as bodies. Absent members are left out. Thread-safe. */
public final class Codec {

    /** Shallow enough for every stack. */
    private static final int DEEPEST = 1_000;

    /** Names are kept from one body to the next, other than values: those may be as long as a body is. */
    private static final int LONGEST_NAME = 100_000;

    /** What we have written ourselves is read whatever it is: it is the receiver who refuses. */
    private static final JsonFactory OWN = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final boolean strict;
    private final JsonFactory factory;

    private Codec(boolean strict) {
        this.strict = strict;
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNameLength(LONGEST_NAME)
                .build();
        factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .build();
    }

    /**
     * Reads what callers send: a value of the wrong type, a name given twice, a null in a list or anything after the end is refused,
     * never guessed at. Members that no model knows are passed over.
     */
    public static Codec strict() {
        return new Codec(true);
    }

    /** Reads what the platform answers: members that no model knows are ignored; anything after the end is an error. */
    public static Codec tolerant() {
        return new Codec(false);
    }

    /**
     * The body in these bytes.
     *
     * @throws WrongShapeException if they are JSON, but values are not what the model holds there
     * @throws IOException if they are not JSON
     */
    public <T> T read(Model<T> model, byte[] bytes) throws IOException {
        return read(model, new ByteArrayInputStream(bytes));
    }

    /** The same, from a stream, which is closed. */
    public <T> T read(Model<T> model, InputStream bytes) throws IOException {
        Findings findings = new Findings(strict);
        T body = body(model, bytes, findings);
        if (!findings.violations().isEmpty()) {
            throw new WrongShapeException(findings.violations());
        }
        return body;
    }

    /**
     * As much of the body in these bytes, which are closed, as is what the model holds there. What is not counts as absent.
     *
     * @param odd told of each value that is not
     * @throws WrongShapeException if all of it is not
     * @throws IOException if they are not JSON
     */
    public <T> T read(Model<T> model, InputStream bytes, Consumer<Violation> odd) throws IOException {
        Findings findings = new Findings(strict);
        T body = body(model, bytes, findings);
        findings.violations().forEach(odd);
        return body;
    }

    /** The object in these bytes, which are closed, with all that no model knows; numbers keep their digits. */
    public JsonObject object(InputStream bytes) throws IOException {
        return (JsonObject) whole(FreeShape.JSON, bytes, new Findings(strict));
    }

    /** A body as an object. */
    public JsonObject object(Object body) {
        try (JsonParser in = OWN.createParser(write(body))) {
            in.nextToken();
            return (JsonObject) Json.read(in, new Findings(strict));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a body written by this library cannot be read", unreadable);
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
            throw new UncheckedIOException("a body cannot be written", unwritable);
        }
    }

    private <T> T body(Model<T> model, InputStream bytes, Findings findings) throws IOException {
        return model.cast(whole(model.shape(), bytes, findings));
    }

    private Object whole(Shape shape, InputStream bytes, Findings findings) throws IOException {
        try (JsonParser in = factory.createParser(bytes)) {
            if (in.nextToken() == null) {
                throw new JsonParseException(in, "the body is empty");
            }
            Object body = shape.read(in, findings);
            if (in.nextToken() != null) {
                throw new JsonParseException(in, "unexpected content after the end of the body");
            } else if (body == null) {
                throw new WrongShapeException(findings.violations());
            }
            return body;
        }
    }
}
