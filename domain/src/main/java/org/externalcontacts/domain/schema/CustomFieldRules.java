package org.externalcontacts.domain.schema;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;

/** Which values of custom fields a contact or an organization may be given (BEHAVIOUR 10). */
public final class CustomFieldRules {

    private CustomFieldRules() {}

    /**
     * Everything that is wrong with the values, in the order they were written, and then the required fields that are missing
     * (BEHAVIOUR 20.4).
     *
     * <p>A value equal to the stored one under the same schema stays, whatever the schema has come to say since: a field, an
     * option or the whole schema that was disabled takes no <em>new</em> values (BEHAVIOUR 10.5, 10.9). A required field
     * that can take no value is not asked for.
     *
     * @param schema the latest version of the schema that {@code given} names; an earlier version may be named, but does not
     *     bring back what was disabled since
     * @param stored the custom fields that the entity has, if it exists and has any
     * @throws IllegalArgumentException when {@code given} names another schema
     */
    public static Seq<Violation> check(DataSchema schema, CustomFields given, Option<CustomFields> stored) {
        if (!namesSchema(given, schema)) {
            throw new IllegalArgumentException("the values are of schema "
                    + given.schema().id().text() + ", not of " + schema.id().text());
        }
        Option<CustomFields> kept = stored.filter(fields -> namesSchema(fields, schema));
        InputCheck check = new InputCheck();
        version(schema, given, check);
        furtherEntity(schema, kept, check);
        boolean closed = !schema.content().enabled() && kept.isDefined();
        Map<String, FieldDefinition> fields = schema.content().fields().toMap(FieldDefinition::key, field -> field);
        given.values()
                .filter((key, value) -> !kept.flatMap(before -> before.get(key)).contains(value))
                .forEach((key, value) -> newValue(key, value, fields.get(key), closed, check));
        if (schema.content().enabled()) {
            requiredFields(schema.content(), given, check);
        }
        return check.violations();
    }

    /** What is wrong with extending such an entity by this schema: contacts and organizations have their own (BEHAVIOUR 10.6). */
    public static Option<Violation> fits(DataSchema schema, SchemaTarget entity) {
        return Option.when(
                schema.appliesTo() != entity,
                () -> Violation.of("schema.id", schema.id().text(), "is a schema of " + schema.appliesTo()));
    }

    private static boolean namesSchema(CustomFields fields, DataSchema schema) {
        return fields.schema().id().equals(schema.id());
    }

    private static void version(DataSchema schema, CustomFields given, InputCheck check) {
        int named = given.schema().version();
        check.that(
                named >= 1 && named <= schema.version(),
                "schema.version",
                Option.some(String.valueOf(named)),
                "is not a version of the schema, the latest is " + schema.version());
    }

    private static void furtherEntity(DataSchema schema, Option<CustomFields> kept, InputCheck check) {
        check.that(
                schema.content().enabled() || kept.isDefined(),
                "schema.id",
                Option.some(schema.id().text()),
                "is disabled and can be given to no further entity");
    }

    private static void newValue(
            String key, CustomValue value, Option<FieldDefinition> field, boolean closed, InputCheck check) {
        if (field.isEmpty()) {
            refuse(key, value, "is not a field of the schema", check);
        } else if (closed) {
            refuse(key, value, "takes no new values: the schema is disabled", check);
        } else if (!field.get().enabled()) {
            refuse(key, value, "takes no new values: the field is disabled", check);
        } else if (ValueBounds.check(FieldPath.ofValue(key), value, check)) {
            ValueRules.check(FieldPath.ofValue(key), field.get(), value, check);
        }
    }

    private static void requiredFields(SchemaDraft schema, CustomFields given, InputCheck check) {
        Set<String> enabled =
                HashSet.ofAll(schema.fields().filter(FieldDefinition::enabled).map(FieldDefinition::key));
        check.all(schema.required()
                .distinct()
                .filter(key -> enabled.contains(key) && given.get(key).isEmpty())
                .map(key -> Violation.missing(FieldPath.ofValue(key))));
    }

    private static void refuse(String key, CustomValue value, String reason, InputCheck check) {
        check.that(false, FieldPath.ofValue(key), Option.some(ValueRules.shown(value)), reason);
    }
}
