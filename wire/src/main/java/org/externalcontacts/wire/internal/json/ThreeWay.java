package org.externalcontacts.wire.internal.json;

import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a change into a body as it was read, so that what the model does not know survives: unknown members, unknown members of known
 * members, the digits of numbers, and the difference between absent, {@code ""} and {@code []}.
 */
public final class ThreeWay {

    /** What tells one referenced thing from another: its id, and of a schema the version too. */
    private static final List<String> IDENTITY = List.of("id", "version");

    /** Members whose own members have names that users gave: there, {@code id} is one of theirs. */
    private static final Set<String> FREE = Set.of("customFields", "jsonSchema");

    /** Whether what is not said any more becomes an explicit null. */
    private final boolean explicit;

    private ThreeWay(boolean explicit) {
        this.explicit = explicit;
    }

    /**
     * The body to send back. Where {@code next} says the same as {@code base}, the raw value stays; where it says nothing any more, the
     * value becomes an explicit null; where it says something else, that is set, member by member, unless it refers to something else: then
     * the whole is set.
     *
     * @param raw the body as it was read
     * @param base what the model made of it
     * @param next what the model says after the change
     */
    public static JsonObject merge(JsonObject raw, JsonObject base, JsonObject next) {
        return new ThreeWay(true).merged(raw, base, next, true);
    }

    /**
     * The body to be stored, as {@link #merge}, but that what {@code next} does not say any more is gone.
     *
     * @param raw the body as it was stored
     */
    public static JsonObject mergeStored(JsonObject raw, JsonObject base, JsonObject next) {
        return new ThreeWay(false).merged(raw, base, next, true);
    }

    private JsonObject merged(JsonObject raw, JsonObject base, JsonObject next, boolean hasReferences) {
        JsonObject merged = raw.copy();
        for (String name : names(base, next)) {
            Option<Json> before = base.get(name);
            Option<Json> after = next.get(name);
            boolean mayRefer = hasReferences && !FREE.contains(name);
            if (after.isEmpty() && !explicit) {
                merged.remove(name);
            } else if (!before.equals(after)) {
                merged.set(
                        name,
                        after.map(value -> value(raw.get(name), before, value, mayRefer))
                                .getOrElse(Json.Literal.NULL));
            }
        }
        return merged;
    }

    private Json value(Option<Json> raw, Option<Json> before, Json after, boolean mayRefer) {
        if (raw.getOrNull() instanceof JsonObject rawObject
                && before.getOrNull() instanceof JsonObject beforeObject
                && after instanceof JsonObject afterObject
                && !(mayRefer && isAnother(beforeObject, afterObject))) {
            return merged(rawObject, beforeObject, afterObject, mayRefer);
        } else if (raw.getOrNull() instanceof JsonArray rawItems
                && before.getOrNull() instanceof JsonArray beforeItems
                && after instanceof JsonArray afterItems
                && rawItems.size() == beforeItems.size()) {
            return items(rawItems, beforeItems, afterItems);
        }
        return after;
    }

    /** A reference to something else has nothing in common with the one before: whatever was read with that one is about that one. */
    private static boolean isAnother(JsonObject before, JsonObject after) {
        return IDENTITY.stream().anyMatch(name -> !before.get(name).equals(after.get(name)));
    }

    /** An item that was there before keeps what was read with it, wherever in the list it is now; of equal ones, each keeps its own. */
    private static JsonArray items(JsonArray raw, JsonArray before, JsonArray after) {
        Map<Json, Deque<Json>> kept = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            kept.computeIfAbsent(before.get(place), item -> new ArrayDeque<>()).add(raw.get(place));
        }
        JsonArray merged = new JsonArray();
        for (Json item : after) {
            Json read = kept.getOrDefault(item, new ArrayDeque<>()).poll();
            merged.add(read == null ? item : read);
        }
        return merged;
    }

    private static Set<String> names(JsonObject base, JsonObject next) {
        Set<String> names = new LinkedHashSet<>(base.names());
        names.addAll(next.names());
        return names;
    }
}
