package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import org.externalcontacts.domain.internal.schema.ValueBounds;
import org.externalcontacts.domain.schema.CustomValue;

/** The model's free values, read and written. */
final class JsonValues {

    /** One level more than any engine takes: enough to be refused by the receiver, not enough to exhaust the sender's stack. */
    private static final int DEEPEST = ValueBounds.DEEPEST + 1;

    /** Of a body: far beyond what any engine takes, shallow enough for every stack. */
    private static final int DEEPEST_READ = 64;

    private static final int DIGITS_OF_EVERY_LONG = 18;

    private JsonValues() {}

    /** The value that begins at the parser's current token. */
    static CustomValue read(JsonParser in, Findings findings) throws IOException {
        findings.count();
        if (in.currentToken().isStructStart() && in.getParsingContext().getNestingDepth() > DEEPEST_READ) {
            findings.misfit(in, "be nested no deeper than " + DEEPEST_READ + " levels");
            return CustomValue.Nothing.NOTHING;
        }
        return switch (in.currentToken()) {
            case START_OBJECT -> members(in, findings);
            case START_ARRAY -> items(in, findings);
            case VALUE_STRING -> new CustomValue.Text(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, findings);
            case VALUE_TRUE, VALUE_FALSE -> new CustomValue.Flag(in.getBooleanValue());
            default -> CustomValue.Nothing.NOTHING;
        };
    }

    /** JSON sets no limit to digits and exponents, the model does. */
    private static CustomValue number(JsonParser in, Findings findings) throws IOException {
        if (in.getTextLength() <= Decimals.LONGEST) {
            try {
                return new CustomValue.Numeric(in.getDecimalValue());
            } catch (NumberFormatException beyond) {
                // Said below, the same way as of too many digits.
            }
        }
        findings.misfit(in, "be a number within range");
        return CustomValue.Nothing.NOTHING;
    }

    /** The object that begins at the parser's current token, its members in their order. */
    static CustomValue.Members members(JsonParser in, Findings findings) throws IOException {
        // One by one: ofEntries of Vavr 1.0 takes three times the memory.
        Map<String, CustomValue> members = LinkedHashMap.empty();
        java.util.Map<String, CustomValue> repeated = java.util.Map.of();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            CustomValue value = read(in, findings);
            if (members.containsKey(name)) {
                repeated = repeated.isEmpty() ? new HashMap<>() : repeated;
                repeated.put(name, value);
            } else {
                members = members.put(name, value);
            }
        }
        return new CustomValue.Members(repeated.isEmpty() ? members : replaced(members, repeated));
    }

    /** At once: putting a name again takes as long as there are names. */
    private static Map<String, CustomValue> replaced(
            Map<String, CustomValue> members, java.util.Map<String, CustomValue> last) {
        Map<String, CustomValue> replaced = LinkedHashMap.empty();
        for (Tuple2<String, CustomValue> member : members) {
            replaced = replaced.put(member._1, last.getOrDefault(member._1, member._2));
        }
        return replaced;
    }

    private static CustomValue.Items items(JsonParser in, Findings findings) throws IOException {
        java.util.List<CustomValue> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(in, findings));
        }
        return new CustomValue.Items(List.ofAll(items));
    }

    /** Writes the object; of values that are nested deeper than any engine takes, no more than it takes to be refused. */
    static void write(CustomValue.Members object, JsonGenerator out) throws IOException {
        members(object.values(), out, DEEPEST);
    }

    private static void write(CustomValue value, JsonGenerator out, int levels) throws IOException {
        if (value instanceof CustomValue.Text text) {
            out.writeString(text.value());
        } else if (value instanceof CustomValue.Numeric numeric) {
            number(numeric.value(), out);
        } else if (value instanceof CustomValue.Flag flag) {
            out.writeBoolean(flag.value());
        } else if (value instanceof CustomValue.Items items && levels > 0) {
            items(items.values(), out, levels - 1);
        } else if (value instanceof CustomValue.Members members && levels > 0) {
            members(members.values(), out, levels - 1);
        } else {
            out.writeNull();
        }
    }

    private static void members(Map<String, CustomValue> members, JsonGenerator out, int levels) throws IOException {
        out.writeStartObject();
        for (Tuple2<String, CustomValue> member : members) {
            out.writeFieldName(member._1);
            write(member._2, out, levels);
        }
        out.writeEndObject();
    }

    private static void items(List<CustomValue> items, JsonGenerator out, int levels) throws IOException {
        out.writeStartArray();
        for (CustomValue item : items) {
            write(item, out, levels);
        }
        out.writeEndArray();
    }

    private static void number(BigDecimal number, JsonGenerator out) throws IOException {
        // Asked before the number is expanded: 1e999999999 would take all memory.
        boolean whole = number.scale() <= 0 && number.precision() - (long) number.scale() <= DIGITS_OF_EVERY_LONG;
        if (whole) {
            out.writeNumber(number.longValueExact());
        } else {
            out.writeNumber(number);
        }
    }
}
