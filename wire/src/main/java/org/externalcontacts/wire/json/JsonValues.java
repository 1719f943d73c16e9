package org.externalcontacts.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.ValueBounds;
import org.jspecify.annotations.Nullable;

/** Between the model's free values and JSON's. */
public final class JsonValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One level more than any engine takes: enough to be refused by the receiver, not enough to exhaust the sender's stack. */
    private static final int DEEPEST = ValueBounds.DEEPEST + 1;

    private JsonValues() {}

    /** An object of these members, in their order. */
    public static ObjectNode object(Map<String, CustomValue> members) {
        return object(members, DEEPEST);
    }

    /** The value as JSON; of one that is nested deeper than any engine takes, no more than it takes to be refused. */
    public static JsonNode node(CustomValue value) {
        return node(value, DEEPEST);
    }

    private static JsonNode node(CustomValue value, int levels) {
        return value.fold(new CustomValue.Cases<>(
                NODES::textNode,
                JsonValues::number,
                NODES::booleanNode,
                items -> levels == 0 ? NODES.nullNode() : array(items, levels - 1),
                members -> levels == 0 ? NODES.nullNode() : object(members, levels - 1),
                NODES.nullNode()));
    }

    private static ObjectNode object(Map<String, CustomValue> members, int levels) {
        ObjectNode object = NODES.objectNode();
        members.forEach((key, value) -> object.set(key, node(value, levels)));
        return object;
    }

    /** The members of an object, in their order; an absent one has none. */
    public static Map<String, CustomValue> members(@Nullable ObjectNode object) {
        Map<String, CustomValue> members = LinkedHashMap.empty();
        if (object != null) {
            for (java.util.Map.Entry<String, JsonNode> member : object.properties()) {
                members = members.put(member.getKey(), value(member.getValue()));
            }
        }
        return members;
    }

    /** The JSON value as the model holds it. */
    public static CustomValue value(JsonNode node) {
        if (node.isTextual()) {
            return new CustomValue.Text(node.textValue());
        } else if (node.isNumber()) {
            return new CustomValue.Numeric(node.decimalValue());
        } else if (node.isBoolean()) {
            return new CustomValue.Flag(node.booleanValue());
        } else if (node instanceof ArrayNode array) {
            return new CustomValue.Items(List.ofAll(array).map(JsonValues::value));
        } else if (node instanceof ObjectNode object) {
            return new CustomValue.Members(members(object));
        }
        return CustomValue.Nothing.NOTHING;
    }

    private static JsonNode number(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.precision() - (long) number.scale() < 19;
        return whole ? NODES.numberNode(number.longValueExact()) : NODES.numberNode(number);
    }

    private static ArrayNode array(List<CustomValue> values, int levels) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(node(value, levels)));
        return array;
    }
}
