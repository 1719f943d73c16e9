package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One model of the API's bodies, as {@code models.txt} says it.
 *
 * @param isOpen whether it holds whatever else was sent
 */
record BodyModel(String description, List<Member> members, boolean isOpen) {

    private static final String REST = "...";

    /** Reads the lines below a name. */
    static BodyModel read(String description, List<String> lines) {
        return new BodyModel(
                description,
                lines.map(String::strip).filter(line -> !line.equals(REST)).map(Member::read),
                lines.exists(line -> line.strip().equals(REST)));
    }

    /** This pattern, filled with a model. */
    BodyModel of(String model) {
        return new BodyModel(description, members.map(member -> member.of(model)), isOpen);
    }

    /** This model with these members required and no others. */
    BodyModel requiring(List<String> names) {
        return new BodyModel(
                description, members.map(member -> member.required(names.contains(member.name()))), isOpen);
    }

    /** Its schema; {@code models} gives the schema of a model by its name. */
    Map<String, Object> schema(Function<String, Map<String, Object>> models) {
        Map<String, Object> schema = JsonTree.object("type", "object");
        schema.put("description", description);
        List<String> required = members.filter(Member::isRequired).map(Member::name);
        if (required.nonEmpty()) {
            schema.put("required", required.toJavaList());
        }
        Map<String, Object> properties = JsonTree.object();
        members.forEach(member -> properties.put(member.name(), member.schema(models)));
        schema.put("properties", properties);
        if (isOpen) {
            schema.put("additionalProperties", true);
        }
        return schema;
    }
}
