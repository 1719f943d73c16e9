package org.externalcontacts.wire.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Map;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.wire.json.JsonValues;
import org.externalcontacts.wire.json.Reading;

/** Reads the fields of a schema from JSON-Schema draft-04 (BEHAVIOUR 10.1); what it does not know, it keeps. */
final class JsonSchemaReader {

    private final JsonMembers schema;
    private final Reading reading;

    JsonSchemaReader(ObjectNode schema, Reading reading) {
        this.schema = new JsonMembers("", schema, reading);
        this.reading = reading;
    }

    SchemaDraft draft(Option<String> name, boolean enabled) {
        Option<String> description = schema.text(JsonSchemaNames.DESCRIPTION);
        List<String> required = schema.texts(JsonSchemaNames.REQUIRED);
        List<FieldDefinition> fields =
                schema.object(JsonSchemaNames.PROPERTIES).map(this::fields).getOrElse(List.empty());
        schema.takeIf(JsonSchemaNames.SCHEMA, JsonSchemaNames.DRAFT_04);
        return new SchemaDraft(name, description, enabled, fields, required, JsonValues.members(schema.rest()));
    }

    private List<FieldDefinition> fields(ObjectNode properties) {
        List<FieldDefinition> fields = List.empty();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            String path = JsonSchemaNames.PROPERTIES + "." + property.getKey();
            if (property.getValue() instanceof ObjectNode definition) {
                fields = fields.appendAll(new DefinitionReader(property.getKey(), path, definition, reading).field());
            } else {
                reading.remember(path, Option.none(), "is not an object");
            }
        }
        return fields;
    }
}
