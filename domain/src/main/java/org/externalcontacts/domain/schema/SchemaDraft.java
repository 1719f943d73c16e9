package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.CleanText;
import org.externalcontacts.domain.Present;

/**
 * All that a caller may write about a schema.
 *
 * @param name its display name; defaults to its title (BEHAVIOUR 10.9)
 * @param enabled a disabled schema can be given to no further entity (BEHAVIOUR 10.5)
 * @param fields the custom fields, in order
 * @param required keys of the fields that must have a value
 * @param others members of the JSON schema that this library does not read, kept as they came
 */
public record SchemaDraft(
        Option<String> name,
        Option<String> description,
        boolean enabled,
        List<FieldDefinition> fields,
        List<String> required,
        Map<String, CustomValue> others) {

    public SchemaDraft {
        name = CleanText.clean(name);
        description = CleanText.clean(description);
        fields = Present.items(fields);
        required = CleanText.cleaned(required);
        others = Present.entries(others);
    }

    /** An enabled schema of these fields, none of them required. */
    public static SchemaDraft of(String name, FieldDefinition... fields) {
        return new SchemaDraft(
                CleanText.of(name), Option.none(), true, List.of(fields), List.empty(), LinkedHashMap.empty());
    }

    /** The same schema, named by the title of its JSON schema if it has a title and no name (BEHAVIOUR 10.9). */
    public SchemaDraft named() {
        return name.isDefined() ? this : new SchemaDraft(title(), description, enabled, fields, required, others);
    }

    private Option<String> title() {
        return others.get("title")
                .flatMap(title -> title instanceof CustomValue.Text text ? Option.some(text.value()) : Option.none());
    }

    /** The same schema, enabled or not. */
    public SchemaDraft enabled(boolean newEnabled) {
        return new SchemaDraft(name, description, newEnabled, fields, required, others);
    }

    /** The same schema with these fields. */
    public SchemaDraft fields(List<FieldDefinition> newFields) {
        return new SchemaDraft(name, description, enabled, newFields, required, others);
    }

    /** The same schema, demanding a value for these fields. */
    public SchemaDraft required(String... keys) {
        return new SchemaDraft(name, description, enabled, fields, List.of(keys), others);
    }

    /** The first field of this key. */
    public Option<FieldDefinition> field(String key) {
        return fields.find(field -> field.key().equals(key));
    }
}
