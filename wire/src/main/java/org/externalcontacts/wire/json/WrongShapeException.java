package org.externalcontacts.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A body is JSON, but a value in it is not what its model holds there. */
public final class WrongShapeException extends IOException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String expected;

    WrongShapeException(String field, String expected) {
        super(field + " is not " + expected);
        this.field = field;
        this.expected = expected;
    }

    /** The value at the parser's current token is not what was expected. */
    static WrongShapeException at(JsonParser in, String expected) {
        JsonStreamContext place = in.getParsingContext();
        boolean entered = in.currentToken() == JsonToken.START_OBJECT || in.currentToken() == JsonToken.START_ARRAY;
        return new WrongShapeException(path(entered ? place.getParent() : place), expected);
    }

    /** Where in the body the value is, such as {@code entities[0].title}; {@code body} for all of it. */
    public String field() {
        return field;
    }

    /** What should be there, such as {@code a whole number}. */
    public String expected() {
        return expected;
    }

    private static String path(JsonStreamContext innermost) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext place = innermost; !place.inRoot(); place = place.getParent()) {
            boolean isOutermost = place.getParent().inRoot();
            path.insert(
                    0,
                    place.inArray()
                            ? "[" + place.getCurrentIndex() + "]"
                            : (isOutermost ? "" : ".") + place.getCurrentName());
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
