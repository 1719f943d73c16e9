package org.externalcontacts.wire.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.externalcontacts.wire.json.Reading;

/**
 * The members of a JSON object, taken out one by one, so that in the end the rest is what nobody asked for. A member of the wrong kind
 * is remembered as a violation and counts as absent.
 */
final class JsonMembers {

    private final String prefix;
    private final ObjectNode rest;
    private final Reading reading;

    JsonMembers(String prefix, ObjectNode object, Reading reading) {
        this.prefix = prefix;
        this.rest = object.deepCopy();
        this.reading = reading;
    }

    /** What was not taken. */
    ObjectNode rest() {
        return rest;
    }

    /** Takes the member, whatever it is. */
    JsonNode take(String name) {
        JsonNode member = rest.remove(name);
        return member == null ? MissingNode.getInstance() : member;
    }

    /** Takes the member if it is this text. */
    void takeIf(String name, String text) {
        if (rest.path(name).asText().equals(text)) {
            rest.remove(name);
        }
    }

    Option<String> text(String name) {
        JsonNode member = take(name);
        return present(name, member, member.isTextual(), "a text").map(JsonNode::textValue);
    }

    Option<Boolean> flag(String name) {
        JsonNode member = take(name);
        return present(name, member, member.isBoolean(), "true or false").map(JsonNode::booleanValue);
    }

    Option<BigDecimal> number(String name) {
        JsonNode member = take(name);
        return present(name, member, member.isNumber(), "a number").map(JsonNode::decimalValue);
    }

    Option<Integer> count(String name) {
        JsonNode member = take(name);
        boolean isCount = member.isIntegralNumber() && member.canConvertToInt();
        return present(name, member, isCount, "a whole number").map(JsonNode::intValue);
    }

    List<String> texts(String name) {
        JsonNode member = take(name);
        return present(name, member, member.isArray(), "a list")
                .map(List::ofAll)
                .getOrElse(List.empty())
                .zipWithIndex()
                .flatMap(item -> present(name + "[" + item._2 + "]", item._1, item._1.isTextual(), "a text"))
                .map(JsonNode::textValue);
    }

    Option<ObjectNode> object(String name) {
        JsonNode member = take(name);
        return present(name, member, member.isObject(), "an object").map(ObjectNode.class::cast);
    }

    /** The members of a member; an absent one has none. */
    JsonMembers members(String name) {
        return new JsonMembers(
                prefix + name + ".", object(name).getOrElse(JsonNodeFactory.instance::objectNode), reading);
    }

    private Option<JsonNode> present(String name, JsonNode member, boolean fits, String kind) {
        if (member.isMissingNode() || member.isNull()) {
            return Option.none();
        }
        if (!fits) {
            reading.remember(prefix + name, Option.none(), "is not " + kind);
        }
        return Option.when(fits, member);
    }
}
