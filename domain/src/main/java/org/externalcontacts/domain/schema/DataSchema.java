package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * A versioned set of custom fields.
 *
 * @param version counts from 1; every update makes the next one
 * @param appliesTo the kind of entity it extends
 * @param createdBy the user who created it; absent if unknown
 * @param created when this version was made
 */
public record DataSchema(
        SchemaId id,
        int version,
        SchemaTarget appliesTo,
        Draft content,
        Option<UserId> createdBy,
        Instant created) {

    public DataSchema {
        createdBy = Present.only(createdBy);
    }

    /** How a write of custom fields names this version, which then judges the values (BEHAVIOUR 10.9). */
    public SchemaRef ref() {
        return new SchemaRef(id, version);
    }

    /**
     * All that a caller may write about a schema.
     *
     * @param name its display name; defaults to its title (BEHAVIOUR 10.9)
     * @param enabled a disabled schema can be given to no further entity (BEHAVIOUR 10.5)
     * @param fields the custom fields, in order
     * @param required keys of the fields that must have a value
     * @param others members of the JSON schema that this library does not read, kept as they came
     */
    public record Draft(
            Option<String> name,
            Option<String> description,
            boolean enabled,
            List<FieldDefinition> fields,
            List<String> required,
            Map<String, CustomValue> others) {

        public Draft {
            name = CleanText.clean(name);
            description = CleanText.clean(description);
            fields = Present.items(fields);
            required = CleanText.cleaned(required);
            others = Present.entries(others);
        }

        /** An enabled schema of these fields, none of them required. */
        public static Draft of(String name, FieldDefinition... fields) {
            return new Draft(
                    CleanText.of(name), Option.none(), true, List.of(fields), List.empty(), LinkedHashMap.empty());
        }

        /** The same schema, named by the title of its JSON schema if it has a title and no name (BEHAVIOUR 10.9). */
        public Draft named() {
            return name.isDefined() ? this : new Draft(title(), description, enabled, fields, required, others);
        }

        private Option<String> title() {
            return others.get("title")
                    .flatMap(title -> title instanceof CustomValue.Text text ? Option.some(text.value()) : Option.none());
        }

        /** The same schema, enabled or not. */
        public Draft enabled(boolean newEnabled) {
            return new Draft(name, description, newEnabled, fields, required, others);
        }

        /** The same schema with these fields. */
        public Draft fields(List<FieldDefinition> newFields) {
            return new Draft(name, description, enabled, newFields, required, others);
        }

        /** The same schema, demanding a value for these fields. */
        public Draft required(String... keys) {
            return new Draft(name, description, enabled, fields, List.of(keys), others);
        }

        /** The first field of this key. */
        public Option<FieldDefinition> field(String key) {
            return fields.find(field -> field.key().equals(key));
        }
    }
}
