package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;

/** Writes the fields of a schema as JSON-Schema draft-04 (rule 10.1). */
final class JsonSchemaWriter {

    private JsonSchemaWriter() {}

    static CustomValue.Members jsonSchema(SchemaDraft draft) {
        Map<String, CustomValue> schema =
                LinkedHashMap.of(JsonSchemaNames.SCHEMA, CustomValue.text(JsonSchemaNames.DRAFT_04));
        schema = with(schema, JsonSchemaNames.DESCRIPTION, draft.description().map(CustomValue::text));
        schema = draft.others().foldLeft(schema, Map::put);
        schema = with(schema, JsonSchemaNames.REQUIRED, texts(draft.required()));
        return new CustomValue.Members(schema.put(JsonSchemaNames.PROPERTIES, properties(draft.fields())));
    }

    private static CustomValue properties(List<FieldDefinition> fields) {
        java.util.Map<String, CustomValue> properties = new java.util.LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.key(), new CustomValue.Members(definition(field))));
        return new CustomValue.Members(LinkedHashMap.ofAll(properties));
    }

    private static Map<String, CustomValue> definition(FieldDefinition field) {
        Map<String, CustomValue> definition = LinkedHashMap.of(JsonSchemaNames.ALL_OF, allOf(field.type()));
        definition = with(definition, JsonSchemaNames.TITLE, field.title().map(CustomValue::text));
        definition = with(
                definition, JsonSchemaNames.DESCRIPTION, field.description().map(CustomValue::text));
        definition = field.others().foldLeft(definition, Map::put);
        definition =
                with(definition, JsonSchemaNames.DISABLED, Option.when(!field.enabled(), () -> CustomValue.flag(true)));
        return options(field, limits(field, definition));
    }

    private static CustomValue allOf(FieldType type) {
        CustomValue reference = CustomValue.text(JsonSchemaNames.DEFINITIONS + type.text());
        return new CustomValue.Items(
                List.of(new CustomValue.Members(LinkedHashMap.of(JsonSchemaNames.REF, reference))));
    }

    /** The lengths of a tag field are those of one tag (rule 10.3). */
    private static Map<String, CustomValue> limits(FieldDefinition field, Map<String, CustomValue> definition) {
        Map<String, CustomValue> limited = definition;
        if (!field.type().equals(FieldType.TAG)) {
            limited = lengths(field, limited);
        } else if (field.longest().isDefined() || field.shortest().isDefined()) {
            CustomValue items = new CustomValue.Members(lengths(field, itemsOf(definition)));
            limited = limited.put(JsonSchemaNames.ITEMS, items);
        }
        limited = with(limited, JsonSchemaNames.MAXIMUM, field.highest().map(CustomValue::number));
        limited = with(limited, JsonSchemaNames.MINIMUM, field.lowest().map(CustomValue::number));
        return with(limited, JsonSchemaNames.MAX_ITEMS, field.mostItems().map(CustomValue::number));
    }

    private static Map<String, CustomValue> lengths(FieldDefinition field, Map<String, CustomValue> target) {
        Map<String, CustomValue> longest =
                with(target, JsonSchemaNames.MAX_LENGTH, field.longest().map(CustomValue::number));
        return with(longest, JsonSchemaNames.MIN_LENGTH, field.shortest().map(CustomValue::number));
    }

    /** What the definition says of its items that the model does not know. */
    private static Map<String, CustomValue> itemsOf(Map<String, CustomValue> definition) {
        return definition.get(JsonSchemaNames.ITEMS).getOrNull() instanceof CustomValue.Members items
                ? items.values()
                : LinkedHashMap.empty();
    }

    private static Map<String, CustomValue> options(FieldDefinition field, Map<String, CustomValue> definition) {
        java.util.Map<String, CustomValue> shown = new java.util.LinkedHashMap<>();
        for (FieldDefinition.Choice option : field.options()) {
            Map<String, CustomValue> title = with(
                    LinkedHashMap.empty(), JsonSchemaNames.TITLE, option.title().map(CustomValue::text));
            CustomValue disabled = CustomValue.flag(!option.enabled());
            shown.put(option.key(), new CustomValue.Members(title.put(JsonSchemaNames.DISABLED, disabled)));
        }
        return field.options().isEmpty()
                ? definition
                : with(definition, JsonSchemaNames.ENUM, texts(field.options().map(FieldDefinition.Choice::key)))
                        .put(JsonSchemaNames.ENUM_PROPERTIES, new CustomValue.Members(LinkedHashMap.ofAll(shown)));
    }

    private static Option<CustomValue> texts(List<String> texts) {
        return Option.when(!texts.isEmpty(), () -> new CustomValue.Items(texts.map(CustomValue::text)));
    }

    private static Map<String, CustomValue> with(
            Map<String, CustomValue> object, String name, Option<CustomValue> value) {
        return value.map(given -> object.put(name, given)).getOrElse(object);
    }
}
