package org.externalcontacts.domain.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** All that a caller may write about a schema. */
public final class SchemaDraft extends ValueObject {

    private final Parts parts;

    private SchemaDraft(Parts parts) {
        super(parts, "name", "description", "enabled", "required");
        this.parts = parts;
    }

    /** An enabled schema of these fields, none of them required. */
    public static SchemaDraft of(String name, FieldDefinition... fields) {
        return builder().name(name).fields(List.of(fields)).build();
    }

    /** Starts from an enabled schema without fields. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this draft. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** Its display name; defaults to its title (rule 10.9). */
    public Option<String> name() {
        return parts.name();
    }

    /** Shown to people. */
    public Option<String> description() {
        return parts.description();
    }

    /** A disabled schema can be given to no further entity (rule 10.5). */
    public boolean enabled() {
        return parts.enabled();
    }

    /** The custom fields, in order. */
    public List<FieldDefinition> fields() {
        return parts.fields();
    }

    /** Keys of the fields that must have a value. */
    public List<String> required() {
        return parts.required();
    }

    /** Members of the JSON schema that this library does not read, kept as they came. */
    public Map<String, CustomValue> others() {
        return parts.others();
    }

    /** The same schema, named by the title of its JSON schema if it has a title and no name (rule 10.9). */
    public SchemaDraft named() {
        return name().isDefined() ? this : toBuilder().name(title()).build();
    }

    private Option<String> title() {
        return others().get("title")
                .flatMap(title -> title instanceof CustomValue.Text text ? Option.some(text.value()) : Option.none());
    }

    /** The first field of this key. */
    public Option<FieldDefinition> field(String key) {
        return fields().find(field -> field.key().equals(key));
    }

    private record Parts(
            Option<String> name,
            Option<String> description,
            boolean enabled,
            List<FieldDefinition> fields,
            List<String> required,
            Map<String, CustomValue> others) {}

    /** Collects the parts of a draft; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<String> name = Option.none();
        private Option<String> description = Option.none();
        private boolean enabled = true;
        private List<FieldDefinition> fields = List.empty();
        private List<String> required = List.empty();
        private Map<String, CustomValue> others = LinkedHashMap.empty();

        private Builder() {}

        private Builder(Parts from) {
            name = from.name();
            description = from.description();
            enabled = from.enabled();
            fields = from.fields();
            required = from.required();
            others = from.others();
        }

        /** Its display name. */
        public Builder name(@Nullable String given) {
            return name(Option.of(given));
        }

        /** Its display name, or none. */
        public Builder name(Option<String> given) {
            name = CleanText.clean(given);
            return this;
        }

        /** Shown to people. */
        public Builder description(@Nullable String given) {
            return description(Option.of(given));
        }

        /** Shown to people, or none. */
        public Builder description(Option<String> given) {
            description = CleanText.clean(given);
            return this;
        }

        /** Whether it can be given to further entities. */
        public Builder enabled(boolean given) {
            enabled = given;
            return this;
        }

        /** The custom fields, in order. */
        public Builder fields(List<FieldDefinition> given) {
            fields = Present.items(given);
            return this;
        }

        /** Keys of the fields that must have a value. */
        public Builder required(String... keys) {
            return required(List.of(keys));
        }

        /** Keys of the fields that must have a value. */
        public Builder required(List<String> keys) {
            required = CleanText.cleaned(keys);
            return this;
        }

        /** Members of the JSON schema that this library does not read. */
        public Builder others(Map<String, CustomValue> given) {
            others = Present.entries(given);
            return this;
        }

        /** The draft with these parts. */
        public SchemaDraft build() {
            return new SchemaDraft(new Parts(name, description, enabled, fields, required, others));
        }
    }
}
