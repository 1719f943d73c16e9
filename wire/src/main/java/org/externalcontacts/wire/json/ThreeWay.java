package org.externalcontacts.wire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a change into a body as it was read, so that what the model does not know survives: unknown fields, unknown members of known
 * fields, and the difference between absent, {@code ""} and {@code []}.
 */
public final class ThreeWay {

    /** What tells one referenced thing from another: its id, and of a schema the version too. */
    private static final List<String> IDENTITY = List.of("id", "version");

    private ThreeWay() {}

    /**
     * The body to send back. Where {@code next} says the same as {@code base}, the raw value stays; where it says nothing any more, the
     * value becomes an explicit null; where it says something else, that is set, member by member, unless it refers to something else: then
     * the whole is set.
     *
     * @param raw the body as it was read
     * @param base what the model made of it
     * @param next what the model says after the change
     */
    public static ObjectNode merge(ObjectNode raw, ObjectNode base, ObjectNode next) {
        ObjectNode merged = raw.deepCopy();
        for (String name : names(base, next)) {
            JsonNode before = base.path(name);
            JsonNode after = next.path(name);
            if (!before.equals(after)) {
                merged.set(name, value(raw.path(name), before, after));
            }
        }
        return merged;
    }

    private static JsonNode value(JsonNode raw, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            return JsonNodeFactory.instance.nullNode();
        } else if (isAnother(before, after)) {
            return after;
        } else if (raw instanceof ObjectNode rawObject
                && before instanceof ObjectNode beforeObject
                && after instanceof ObjectNode afterObject) {
            return merge(rawObject, beforeObject, afterObject);
        } else if (raw instanceof ArrayNode rawItems
                && before instanceof ArrayNode beforeItems
                && after instanceof ArrayNode afterItems
                && rawItems.size() == beforeItems.size()) {
            return items(rawItems, beforeItems, afterItems);
        }
        return after;
    }

    /** A reference to something else has nothing in common with the one before: whatever was read with that one is about that one. */
    private static boolean isAnother(JsonNode before, JsonNode after) {
        return IDENTITY.stream().anyMatch(name -> !before.path(name).equals(after.path(name)));
    }

    /** An item that was there before keeps what was read with it, wherever in the list it is now. */
    private static ArrayNode items(ArrayNode raw, ArrayNode before, ArrayNode after) {
        ArrayNode merged = JsonNodeFactory.instance.arrayNode(after.size());
        for (JsonNode item : after) {
            JsonNode kept = item;
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).equals(item)) {
                    kept = raw.get(i);
                    break;
                }
            }
            merged.add(kept);
        }
        return merged;
    }

    private static Set<String> names(ObjectNode base, ObjectNode next) {
        Set<String> names = new LinkedHashSet<>();
        base.fieldNames().forEachRemaining(names::add);
        next.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
