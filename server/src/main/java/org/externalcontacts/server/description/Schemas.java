package org.externalcontacts.server.description;

import java.util.Map;
import java.util.TreeMap;
import org.externalcontacts.wire.json.JsonObject;
import org.externalcontacts.wire.json.ListShape;
import org.externalcontacts.wire.json.MapShape;
import org.externalcontacts.wire.json.Model;
import org.externalcontacts.wire.json.RecordShape;
import org.externalcontacts.wire.json.Scalar;
import org.externalcontacts.wire.json.Shape;

/** The schemas of bodies, read off the shapes that they are read and written by. */
final class Schemas {

    private final Map<String, JsonObject> schemas = new TreeMap<>();

    /** A reference to the schema of a model. */
    JsonObject reference(Model<?> model) {
        return model.shape() instanceof RecordShape record ? reference(model.name(), record) : schema(model.shape());
    }

    /** All schemas that something refers to. */
    JsonObject all() {
        JsonObject all = new JsonObject();
        schemas.forEach(all::set);
        return all;
    }

    private JsonObject reference(String name, RecordShape record) {
        if (!schemas.containsKey(name)) {
            JsonObject schema = new JsonObject();
            schemas.put(name, schema);
            schema.put("type", "object");
            JsonObject properties = schema.putObject("properties");
            for (RecordShape.Member member : record.members()) {
                properties.set(member.name(), schema(member.shape()));
            }
        }
        return new JsonObject().put("$ref", "#/components/schemas/" + name);
    }

    private JsonObject schema(Shape shape) {
        if (shape instanceof Scalar scalar) {
            return new JsonObject().put("type", type(scalar));
        } else if (shape instanceof ListShape list) {
            return new JsonObject().put("type", "array").set("items", schema(list.item()));
        } else if (shape instanceof MapShape map) {
            return new JsonObject().put("type", "object").set("additionalProperties", schema(map.value()));
        } else if (shape instanceof RecordShape record) {
            return reference(record.name(), record);
        }
        return new JsonObject().put("type", "object");
    }

    private static String type(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "string";
            case FLAG -> "boolean";
            case INTEGER, LONG -> "integer";
            case DECIMAL -> "number";
        };
    }
}
