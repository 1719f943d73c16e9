package org.externalcontacts.domain.internal.schema;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Which values of custom fields a contact or an organization may be given (rule 10). */
public final class CustomFieldRules {

    private CustomFieldRules() {}

    /**
     * Everything that is wrong with the values, in the order they were written, and then the required fields that are missing
     * (rule 20.4).
     *
     * <p>Values are validated against the version of the schema that the write names: its fields, types, limits, options and required fields
     * (rule 10.9). What the latest version has disabled, the schema, a field or an option, takes no <em>new</em> values whichever
     * version is named (rule 10.5). A value equal to the one that is stored under this version or an earlier one stays. A
     * required field that can take no value is not asked for.
     *
     * @param latest the latest version of the schema that {@code given} names
     * @param named the version that {@code given} names; none when the schema has no such version
     * @param stored the custom fields that the entity has, if it exists and has any
     * @throws IllegalArgumentException when {@code given} names another schema
     */
    public static Seq<Violation> check(
            DataSchema latest, Option<DataSchema> named, CustomFields given, Option<CustomFields> stored) {
        if (!namesSchema(given, latest)) {
            throw new IllegalArgumentException("the values are of schema "
                    + given.schema().id().text() + ", not of " + latest.id().text());
        }
        Option<CustomFields> kept = stored.filter(fields -> namesSchema(fields, latest));
        InputCheck check = new InputCheck();
        version(latest, named, given, check);
        furtherEntity(latest, kept, check);
        named.forEach(version -> new GivenValues(latest, version, given, kept).check(check));
        return check.violations();
    }

    /** What is wrong with extending such an entity by this schema: contacts and organizations have their own (rule 10.6). */
    public static Option<Violation> fits(DataSchema schema, SchemaTarget entity) {
        return Option.when(
                schema.appliesTo() != entity,
                () -> Violation.of("schema.id", schema.id().text(), "is a schema of " + schema.appliesTo()));
    }

    private static boolean namesSchema(CustomFields fields, DataSchema schema) {
        return fields.schema().id().equals(schema.id());
    }

    private static void version(DataSchema latest, Option<DataSchema> named, CustomFields given, InputCheck check) {
        check.that(
                named.isDefined(),
                "schema.version",
                Option.some(String.valueOf(given.schema().version())),
                "is not a version of the schema, the latest is " + latest.version());
    }

    private static void furtherEntity(DataSchema schema, Option<CustomFields> kept, InputCheck check) {
        check.that(
                schema.content().enabled() || kept.isDefined(),
                "schema.id",
                Option.some(schema.id().text()),
                "is disabled and cannot be assigned to another entity");
    }
}
