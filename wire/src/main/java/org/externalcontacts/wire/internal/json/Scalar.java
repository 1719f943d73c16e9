package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A single value. */
public enum Scalar implements Shape {

    /** A {@link String}. */
    TEXT("a string", "", JsonToken.VALUE_STRING) {
        @Override
        Object value(JsonParser in) throws IOException {
            return in.getText();
        }

        @Override
        Object value(String text) {
            return text;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString((String) value);
        }
    },

    /** A {@link Boolean}. */
    FLAG("true or false", "", JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE) {
        @Override
        Object value(JsonParser in) throws IOException {
            return in.getBooleanValue();
        }

        @Override
        Object value(String text) {
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
            }
            throw new IllegalArgumentException(text);
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeBoolean((Boolean) value);
        }
    },

    /** An {@link Integer}. */
    INTEGER("a whole number", " of 32 bits", JsonToken.VALUE_NUMBER_INT) {
        @Override
        Object value(JsonParser in) throws IOException {
            return in.getIntValue();
        }

        @Override
        Object value(String text) {
            return decimal(text).intValueExact();
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Integer) value);
        }
    },

    /** A {@link Long}. */
    LONG("a whole number", " of 64 bits", JsonToken.VALUE_NUMBER_INT) {
        @Override
        Object value(JsonParser in) throws IOException {
            return in.getLongValue();
        }

        @Override
        Object value(String text) {
            return decimal(text).longValueExact();
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Long) value);
        }
    },

    /** A {@link Double}. */
    DECIMAL("a number", "", JsonToken.VALUE_NUMBER_FLOAT, JsonToken.VALUE_NUMBER_INT) {
        @Override
        Object value(JsonParser in) throws IOException {
            return in.getDoubleValue();
        }

        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Double) value);
        }
    };

    private final String kind;
    private final String range;
    private final JsonToken token;
    private final JsonToken otherToken;

    Scalar(String kind, String range, JsonToken token) {
        this(kind, range, token, token);
    }

    Scalar(String kind, String range, JsonToken token, JsonToken otherToken) {
        this.kind = kind;
        this.range = range;
        this.token = token;
        this.otherToken = otherToken;
    }

    /** The value of a token of this kind. */
    abstract Object value(JsonParser in) throws IOException;

    /** The value that this text can mean. */
    abstract Object value(String text);

    private static BigDecimal decimal(String text) {
        return Decimals.of(text).getOrElseThrow(() -> new IllegalArgumentException("not a finite number"));
    }

    @Override
    public @Nullable Object read(JsonParser in, Findings findings) throws IOException {
        JsonToken current = in.currentToken();
        try {
            if (current == token || current == otherToken) {
                return value(in);
            } else if (!findings.isStrict() && current.isScalarValue()) {
                return value(in.getText());
            }
        } catch (InputCoercionException beyond) {
            return findings.misfit(in, "be " + kind + range);
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            return findings.misfit(in, "be " + kind);
        }
        return findings.misfit(in, "be " + kind);
    }
}
