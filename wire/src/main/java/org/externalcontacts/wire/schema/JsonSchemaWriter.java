package org.externalcontacts.wire.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldOption;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.wire.json.JsonValues;

/** Writes the fields of a schema as JSON-Schema draft-04 (BEHAVIOUR 10.1). */
final class JsonSchemaWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonSchemaWriter() {}

    static ObjectNode jsonSchema(SchemaDraft draft) {
        ObjectNode schema = NODES.objectNode();
        schema.put(JsonSchemaNames.SCHEMA, JsonSchemaNames.DRAFT_04);
        draft.description().forEach(text -> schema.put(JsonSchemaNames.DESCRIPTION, text));
        schema.setAll(JsonValues.object(draft.others()));
        if (!draft.required().isEmpty()) {
            ArrayNode required = schema.putArray(JsonSchemaNames.REQUIRED);
            draft.required().forEach(required::add);
        }
        ObjectNode properties = schema.putObject(JsonSchemaNames.PROPERTIES);
        draft.fields().forEach(field -> properties.set(field.key(), definition(field)));
        return schema;
    }

    private static ObjectNode definition(FieldDefinition field) {
        ObjectNode definition = NODES.objectNode();
        definition
                .putArray(JsonSchemaNames.ALL_OF)
                .addObject()
                .put(
                        JsonSchemaNames.REF,
                        JsonSchemaNames.DEFINITIONS + field.type().text());
        field.title().forEach(text -> definition.put(JsonSchemaNames.TITLE, text));
        field.description().forEach(text -> definition.put(JsonSchemaNames.DESCRIPTION, text));
        definition.setAll(JsonValues.object(field.others()));
        if (!field.enabled()) {
            definition.put(JsonSchemaNames.DISABLED, true);
        }
        limits(field, definition);
        options(field, definition);
        return definition;
    }

    /** The lengths of a tag field are those of one tag (BEHAVIOUR 10.3). */
    private static void limits(FieldDefinition field, ObjectNode definition) {
        ObjectNode lengths = definition;
        if (field.type().equals(FieldType.TAG)
                && (field.longest().isDefined() || field.shortest().isDefined())) {
            lengths = definition.withObjectProperty(JsonSchemaNames.ITEMS);
        }
        ObjectNode target = lengths;
        field.longest().forEach(limit -> target.put(JsonSchemaNames.MAX_LENGTH, limit));
        field.shortest().forEach(limit -> target.put(JsonSchemaNames.MIN_LENGTH, limit));
        field.highest().forEach(limit -> definition.put(JsonSchemaNames.MAXIMUM, limit));
        field.lowest().forEach(limit -> definition.put(JsonSchemaNames.MINIMUM, limit));
        field.mostItems().forEach(limit -> definition.put(JsonSchemaNames.MAX_ITEMS, limit));
    }

    private static void options(FieldDefinition field, ObjectNode definition) {
        if (field.options().isEmpty()) {
            return;
        }
        ArrayNode keys = definition.putArray(JsonSchemaNames.ENUM);
        ObjectNode properties = definition.putObject(JsonSchemaNames.ENUM_PROPERTIES);
        for (FieldOption option : field.options()) {
            keys.add(option.key());
            ObjectNode shown = properties.putObject(option.key());
            option.title().forEach(title -> shown.put(JsonSchemaNames.TITLE, title));
            shown.put(JsonSchemaNames.DISABLED, !option.enabled());
        }
    }
}
