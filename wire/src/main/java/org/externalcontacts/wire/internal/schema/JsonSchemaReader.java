package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.wire.internal.json.ReadContext;

/** Reads the fields of a schema from JSON-Schema draft-04 (rule 10.1); what it does not know, it keeps. */
final class JsonSchemaReader {

    private final JsonMembers schema;
    private final ReadContext reading;

    JsonSchemaReader(Map<String, CustomValue> schema, ReadContext reading) {
        this.schema = new JsonMembers("", schema, reading);
        this.reading = reading;
    }

    SchemaDraft draft(Option<String> name, boolean enabled) {
        Option<String> description = schema.text(JsonSchemaNames.DESCRIPTION);
        List<String> required = schema.texts(JsonSchemaNames.REQUIRED);
        List<FieldDefinition> fields = fields(schema.object(JsonSchemaNames.PROPERTIES));
        schema.takeIf(JsonSchemaNames.SCHEMA, JsonSchemaNames.DRAFT_04);
        return SchemaDraft.builder()
                .name(name)
                .description(description)
                .enabled(enabled)
                .fields(fields)
                .required(required)
                .others(schema.rest())
                .build();
    }

    private List<FieldDefinition> fields(Map<String, CustomValue> properties) {
        return List.ofAll(properties).flatMap(property -> field(property._1, property._2));
    }

    private Option<FieldDefinition> field(String key, CustomValue property) {
        String path = JsonSchemaNames.PROPERTIES + reading.key(key);
        if (property instanceof CustomValue.Members definition) {
            return new DefinitionReader(key, path, definition.values(), reading).field();
        }
        reading.remember(path, Option.none(), "must be an object");
        return Option.none();
    }
}
