package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.wire.internal.json.ReadContext;

/** Reads the definition of one custom field. */
final class DefinitionReader {

    private final String key;
    private final String path;
    private final JsonMembers definition;
    private final ReadContext reading;

    DefinitionReader(String key, String path, Map<String, CustomValue> definition, ReadContext reading) {
        this.key = key;
        this.path = path;
        this.definition = new JsonMembers(path, definition, reading);
        this.reading = reading;
    }

    /** The field; none if its core type cannot be told, which the reading remembers. */
    Option<FieldDefinition> field() {
        Option<FieldType> type = type();
        boolean isTag = type.contains(FieldType.TAG);
        Option<String> title = definition.text(JsonSchemaNames.TITLE);
        Option<String> description = definition.text(JsonSchemaNames.DESCRIPTION);
        boolean enabled = !definition.flag(JsonSchemaNames.DISABLED).getOrElse(false);
        JsonMembers lengths = isTag ? items() : definition;
        Option<Integer> longest = lengths.count(JsonSchemaNames.MAX_LENGTH);
        Option<Integer> shortest = lengths.count(JsonSchemaNames.MIN_LENGTH);
        Option<BigDecimal> highest = definition.number(JsonSchemaNames.MAXIMUM);
        Option<BigDecimal> lowest = definition.number(JsonSchemaNames.MINIMUM);
        Option<Integer> mostItems = definition.count(JsonSchemaNames.MAX_ITEMS);
        List<FieldDefinition.Choice> options = options();
        Map<String, CustomValue> others = isTag && !lengths.rest().isEmpty()
                ? definition.rest().put(JsonSchemaNames.ITEMS, new CustomValue.Members(lengths.rest()))
                : definition.rest();
        return type.map(core -> FieldDefinition.builder(key, core)
                .title(title)
                .description(description)
                .enabled(enabled)
                .longest(longest)
                .shortest(shortest)
                .highest(highest)
                .lowest(lowest)
                .mostItems(mostItems)
                .options(options)
                .others(others)
                .build());
    }

    private JsonMembers items() {
        return definition.members(JsonSchemaNames.ITEMS);
    }

    private Option<FieldType> type() {
        String text = definition
                .take(JsonSchemaNames.ALL_OF)
                .map(DefinitionReader::reference)
                .getOrElse("");
        if (text.startsWith(JsonSchemaNames.DEFINITIONS) && text.length() > JsonSchemaNames.DEFINITIONS.length()) {
            return Option.some(new FieldType(text.substring(JsonSchemaNames.DEFINITIONS.length())));
        }
        reading.remember(
                path + "." + JsonSchemaNames.ALL_OF,
                Option.none(),
                "does not name a core type such as " + JsonSchemaNames.DEFINITIONS + FieldType.TEXT.text());
        return Option.none();
    }

    /** The core type is referred to by the first of all things that the field is. */
    private static String reference(CustomValue allOf) {
        return allOf instanceof CustomValue.Items items
                        && items.values().headOption().getOrNull() instanceof CustomValue.Members first
                        && first.values().get(JsonSchemaNames.REF).getOrNull() instanceof CustomValue.Text reference
                ? reference.value()
                : "";
    }

    private List<FieldDefinition.Choice> options() {
        JsonMembers properties = definition.members(JsonSchemaNames.ENUM_PROPERTIES);
        return definition.texts(JsonSchemaNames.ENUM).map(option -> {
            JsonMembers shown = properties.entry(option);
            boolean disabled = shown.flag(JsonSchemaNames.DISABLED).getOrElse(false);
            return new FieldDefinition.Choice(option, shown.text(JsonSchemaNames.TITLE), !disabled);
        });
    }
}
