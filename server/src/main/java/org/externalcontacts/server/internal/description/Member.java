package org.externalcontacts.server.internal.description;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * One member of a model, as a line of {@code models.txt} says it.
 *
 * @param type what its value is
 * @param facts what else holds for it, by name; without a value where the name says it all
 * @param description empty where the name says it all
 */
record Member(String name, String type, Map<String, String> facts, String description) {

    private static final Map<String, String> FORMATS = HashMap.of(
            "uuid", "uuid", "moment", "date-time", "email", "idn-email", "link", "iri", "uri", "uri-reference");

    /** Reads a line. */
    static Member read(String line) {
        String[] parts = line.strip().split(" -- ", 2);
        List<String> words = List.of(parts[0].split(" +"));
        return new Member(
                words.get(0),
                words.get(1),
                words.drop(2)
                        .toMap(word -> word.split("=", 2)[0], word -> word.contains("=") ? word.split("=", 2)[1] : ""),
                parts.length == 1 ? "" : parts[1]);
    }

    boolean isRequired() {
        return facts.containsKey("required");
    }

    /** The same member, required or not. */
    Member required(boolean required) {
        return new Member(name, type, required ? facts.put("required", "") : facts.remove("required"), description);
    }

    /** The same member of a model that is made of a pattern. */
    Member of(String model) {
        Function<String, String> filled = text -> text.equals("T") ? model : text.replace("<T>", "<" + model + ">");
        return new Member(name, filled.apply(type), facts.mapValues(filled), description);
    }

    /**
     * Its schema.
     *
     * @param models the schema of a model by its name
     */
    java.util.Map<String, Object> schema(Function<String, java.util.Map<String, Object>> models) {
        java.util.Map<String, Object> schema = value(models);
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        facts.get("default").forEach(value -> schema.put("default", type.equals("flag") ? (Object) true : value));
        if (facts.containsKey("readOnly")) {
            schema.put("readOnly", true);
        }
        return schema;
    }

    private java.util.Map<String, Object> value(Function<String, java.util.Map<String, Object>> models) {
        return switch (type) {
            case "list" -> {
                java.util.Map<String, Object> list = JsonTree.object("type", "array");
                list.put("items", item().value(models));
                bound(list, "most", "maxItems");
                yield list;
            }
            case "map" -> {
                java.util.Map<String, Object> map = JsonTree.object("type", "object");
                map.put("additionalProperties", item().value(models));
                bound(map, "most", "maxProperties");
                yield map;
            }
            default -> Character.isUpperCase(type.charAt(0)) ? models.apply(type) : single();
        };
    }

    /** The items of a list, and the values of a map: what is said of them but how many there are. */
    private Member item() {
        return new Member(name, facts.get("of").get(), facts.remove("of").remove("most"), "");
    }

    private java.util.Map<String, Object> single() {
        return switch (type) {
            case "flag" -> JsonTree.object("type", "boolean");
            case "object" -> JsonTree.object("type", "object");
            case "int32", "int64" -> number("integer", type);
            case "number" -> number("number", "double");
            default -> text();
        };
    }

    private java.util.Map<String, Object> number(String kind, String format) {
        java.util.Map<String, Object> schema = JsonTree.object("type", kind);
        schema.put("format", format);
        bound(schema, "min", "minimum");
        bound(schema, "max", "maximum");
        return schema;
    }

    /** The values of an open list are documented outside {@code enum}: other values are accepted and returned as well. */
    private java.util.Map<String, Object> text() {
        java.util.Map<String, Object> schema = JsonTree.object("type", "string");
        FORMATS.get(type).forEach(format -> schema.put("format", format));
        bound(schema, "min", "minLength");
        bound(schema, "max", "maxLength");
        facts.get("pattern").forEach(pattern -> schema.put("pattern", pattern));
        values("enum").forEach(values -> schema.put("enum", values));
        values("open").forEach(values -> schema.put("x-extensible-enum", values));
        return schema;
    }

    private Option<java.util.List<String>> values(String fact) {
        return facts.get(fact).map(values -> java.util.List.of(values.split("\\|")));
    }

    private void bound(java.util.Map<String, Object> schema, String fact, String keyword) {
        facts.get(fact).forEach(value -> schema.put(keyword, Integer.valueOf(value)));
    }
}
