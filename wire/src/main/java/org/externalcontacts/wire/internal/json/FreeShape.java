package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.externalcontacts.domain.schema.CustomValue;
import org.jspecify.annotations.Nullable;

/** An object of any members. */
public enum FreeShape implements Shape {

    /** {@link CustomValue.Members}: values that the model holds whatever they are, by their value. */
    VALUES {
        @Override
        Object object(JsonParser in, Findings findings) throws IOException {
            return JsonValues.members(in, findings);
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            JsonValues.write((CustomValue.Members) value, out);
        }
    },

    /** A {@link JsonObject}: as it came, to the digit. */
    JSON {
        @Override
        Object object(JsonParser in, Findings findings) throws IOException {
            return Json.read(in, findings);
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            ((Json) value).write(out);
        }
    };

    abstract Object object(JsonParser in, Findings findings) throws IOException;

    @Override
    public @Nullable Object read(JsonParser in, Findings findings) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return findings.misfit(in, "be an object");
        }
        return object(in, findings);
    }
}
