package org.externalcontacts.server.description;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.externalcontacts.wire.json.Model;

/** The schemas of bodies, read off the records that they are. */
final class Schemas {

    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    /** A reference to the schema of a model. */
    ObjectNode reference(Model<?> model) {
        return reference(model.name(), model.type());
    }

    /** All schemas that something refers to. */
    ObjectNode all() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        schemas.forEach(all::set);
        return all;
    }

    private ObjectNode reference(String name, JavaType type) {
        if (!schemas.containsKey(name)) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            schemas.put(name, schema);
            schema.put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            for (RecordComponent field : type.getRawClass().getRecordComponents()) {
                properties.set(
                        field.getName(),
                        schema(TypeFactory.defaultInstance()
                                .resolveMemberType(field.getGenericType(), type.getBindings())));
            }
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode schema(JavaType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return schema.put("type", "string");
        } else if (raw == Boolean.class) {
            return schema.put("type", "boolean");
        } else if (raw == Integer.class || raw == Long.class) {
            return schema.put("type", "integer");
        } else if (raw == Double.class) {
            return schema.put("type", "number");
        } else if (type.isCollectionLikeType()) {
            schema.put("type", "array").set("items", schema(type.getContentType()));
            return schema;
        } else if (type.isMapLikeType()) {
            schema.put("type", "object").set("additionalProperties", schema(type.getContentType()));
            return schema;
        } else if (raw.isRecord()) {
            return reference(name(type), type);
        }
        return schema.put("type", "object");
    }

    private static String name(JavaType type) {
        StringBuilder name =
                new StringBuilder(type.getRawClass().getSimpleName().replaceAll("Dto$", ""));
        for (JavaType of : type.getBindings().getTypeParameters()) {
            name.append("Of").append(name(of));
        }
        return name.toString();
    }
}
