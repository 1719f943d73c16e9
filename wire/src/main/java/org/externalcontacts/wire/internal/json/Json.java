package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** JSON as it came, whether a model knows it or not, or as it is put together to be sent. Numbers keep their digits. */
public sealed interface Json permits JsonObject, JsonArray, Json.Text, Json.Numeric, Json.Literal {

    /** A text. */
    record Text(String value) implements Json {

        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeString(value);
        }
    }

    /**
     * A number.
     *
     * @param digits as it is written: {@code 1.0} is not {@code 1}
     */
    record Numeric(String digits) implements Json {

        @Override
        public void write(JsonGenerator out) throws IOException {
            out.writeNumber(digits);
        }
    }

    /** What has a word of its own. */
    enum Literal implements Json {
        /** Yes. */
        TRUE,
        /** No. */
        FALSE,
        /** Nothing, said explicitly. */
        NULL;

        @Override
        public void write(JsonGenerator out) throws IOException {
            if (this == NULL) {
                out.writeNull();
            } else {
                out.writeBoolean(this == TRUE);
            }
        }
    }

    /** The value that begins at the parser's current token. */
    static Json read(JsonParser in, Findings findings) throws IOException {
        findings.count();
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in, findings);
            case START_ARRAY -> array(in, findings);
            case VALUE_STRING -> new Text(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeric(in.getText());
            case VALUE_TRUE -> Literal.TRUE;
            case VALUE_FALSE -> Literal.FALSE;
            default -> Literal.NULL;
        };
    }

    /** Writes the value. */
    void write(JsonGenerator out) throws IOException;

    private static JsonObject object(JsonParser in, Findings findings) throws IOException {
        JsonObject object = new JsonObject();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            object.set(name, read(in, findings));
        }
        return object;
    }

    private static JsonArray array(JsonParser in, Findings findings) throws IOException {
        JsonArray array = new JsonArray();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(in, findings));
        }
        return array;
    }
}
