package org.externalcontacts.domain.internal.schema;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.SchemaDraft;

/** The rules for schemas and for their updates (rule 10). */
public final class SchemaRules {

    /** Most schemas, those of contacts and organizations together (rule 10.2). */
    public static final int MOST_SCHEMAS = 20;

    /** Most fields of one schema, disabled ones included (rule 10.2). */
    public static final int MOST_FIELDS = 25;

    private static final int LONGEST_NAME = 1000;

    private SchemaRules() {}

    /**
     * The refusal of one more schema when there are {@value #MOST_SCHEMAS} already, of contacts and organizations together
     * (rule 10.2); none while there is room.
     */
    public static Option<Refusal> roomForOneMore(int existing) {
        return Option.when(
                existing >= MOST_SCHEMAS, () -> new Refusal.LimitExceeded(existing + 1L, "schemas", MOST_SCHEMAS));
    }

    /**
     * The draft, named by its title if it has no name, or everything that is wrong with it (rules 10.2 to 10.4, 10.9, 20.4). A field of a type that this library does
     * not know is taken as it is: the list of types is open. Keys of fields have at most 255
     * characters, names, titles and descriptions 1,000, and what this library does not read keeps to {@link ValueBounds}; no source
     * gives these limits.
     */
    public static Validation<Seq<Violation>, SchemaDraft> validated(SchemaDraft draft) {
        SchemaDraft named = draft.named();
        return checked(named).orElse(() -> named);
    }

    /**
     * The next version of a schema. Fields and options may be added or disabled, never removed, and no field changes its type
     * (rule 10.9). The creator of the schema and the kind of entity it extends do not change (rule 10.6).
     *
     * <p>Refused with {@link Refusal.StaleVersion} when {@code givenVersion} is not the current one, else with
     * {@link Refusal.InvalidInput} with all violations, of the draft itself and of the change from the previous version.
     *
     * @param now when the next version is made
     */
    public static Either<Refusal, DataSchema> next(
            DataSchema current, SchemaDraft draft, int givenVersion, Instant now) {
        if (givenVersion != current.version()) {
            return Either.left(new Refusal.StaleVersion(
                    Version.of(givenVersion), EntityKind.SCHEMA, current.id().text(), Version.of(current.version())));
        }
        SchemaDraft named = draft.named();
        return checked(named)
                .all(SchemaEvolution.violations(current.content(), named))
                .orElse(() -> new DataSchema(
                        current.id(), current.version() + 1, current.appliesTo(), named, current.createdBy(), now))
                .toEither()
                .mapLeft(Refusal.InvalidInput::new);
    }

    private static InputCheck checked(SchemaDraft draft) {
        InputCheck check = new InputCheck()
                .text("name", draft.name(), LONGEST_NAME)
                .text("jsonSchema.description", draft.description(), TypeLimits.LONGEST_SHOWN);
        ValueBounds.check("jsonSchema", new CustomValue.Members(draft.others()), check);
        fieldCount(draft, check);
        uniqueKeys(draft, check);
        draft.fields().take(MOST_FIELDS).forEach(field -> DefinitionRules.check(field, check));
        requiredKeys(draft, check);
        return check;
    }

    private static void fieldCount(SchemaDraft draft, InputCheck check) {
        check.atMost(MOST_FIELDS, "fields", FieldPath.PROPERTIES, draft.fields().size());
    }

    private static void uniqueKeys(SchemaDraft draft, InputCheck check) {
        DefinitionRules.repeated(draft.fields().take(MOST_FIELDS).map(FieldDefinition::key))
                .forEach(key -> check.that(
                        false, FieldPath.ofDefinition(key), Option.some(key), "is the key of more than one field"));
    }

    private static void requiredKeys(SchemaDraft draft, InputCheck check) {
        Set<String> keys = HashSet.ofAll(draft.fields().map(FieldDefinition::key));
        check.items(
                "jsonSchema.required",
                draft.required(),
                MOST_FIELDS,
                (path, key) -> check.that(keys.contains(key), path, Option.some(key), "is not the key of a field"));
    }
}
