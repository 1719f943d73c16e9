package org.externalcontacts.jackson.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import org.externalcontacts.wire.internal.json.Decimals;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/** JSON from the parser of a mapper, and to its generator. */
final class Trees {

    private Trees() {}

    /** The value that begins at the current token; afterwards its last token is the current one. */
    static Json read(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(in.getText());
            case VALUE_TRUE -> Json.Literal.TRUE;
            case VALUE_FALSE -> Json.Literal.FALSE;
            case VALUE_NULL -> Json.Literal.NULL;
            default -> new Json.Text(in.getText());
        };
    }

    private static JsonObject object(JsonParser in) throws IOException {
        JsonObject object = new JsonObject();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            object.set(name, read(in));
        }
        return object;
    }

    private static JsonArray array(JsonParser in) throws IOException {
        JsonArray array = new JsonArray();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(in));
        }
        return array;
    }

    static void write(Json json, JsonGenerator out) throws IOException {
        if (json instanceof JsonObject object) {
            out.writeStartObject();
            for (String name : object.names()) {
                out.writeFieldName(name);
                write(object.get(name).get(), out);
            }
            out.writeEndObject();
        } else if (json instanceof JsonArray array) {
            out.writeStartArray();
            for (Json item : array) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (json instanceof Json.Text text) {
            out.writeString(text.value());
        } else if (json instanceof Json.Numeric number) {
            write(number, out);
        } else if (json == Json.Literal.NULL) {
            out.writeNull();
        } else {
            out.writeBoolean(json == Json.Literal.TRUE);
        }
    }

    /** As a number and not as its digits, which a generator of trees would keep as a text. */
    private static void write(Json.Numeric number, JsonGenerator out) throws IOException {
        Option<BigDecimal> decimal = Decimals.of(number.digits());
        if (decimal.isEmpty()) {
            out.writeNumber(number.digits());
        } else if (decimal.get().scale() == 0) {
            out.writeNumber(decimal.get().toBigIntegerExact());
        } else {
            out.writeNumber(decimal.get());
        }
    }
}
