package org.externalcontacts.domain.internal.schema;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;

/**
 * Values that an entity is given, as one version of their schema judges them.
 *
 * @param latest the latest version, which determines what accepts no new values
 * @param named the version that judges
 * @param kept what the entity has of the same schema, under whichever version
 */
record GivenValues(DataSchema latest, DataSchema named, CustomFields given, Option<CustomFields> kept) {

    void check(InputCheck check) {
        Map<String, FieldDefinition> fields = byKey(named);
        Map<String, FieldDefinition> fieldsNow = byKey(latest);
        boolean closed = !latest.content().enabled() && kept.isDefined();
        given.values()
                .filter((key, value) -> !isSettled(key, value))
                .forEach((key, value) -> value(key, value, fields.get(key), fieldsNow.get(key), closed, check));
        if (latest.content().enabled()) {
            required(fields, fieldsNow, check);
        }
    }

    private void value(
            String key,
            CustomValue value,
            Option<FieldDefinition> field,
            Option<FieldDefinition> now,
            boolean closed,
            InputCheck check) {
        boolean isNew = !isStored(key, value);
        if (field.isEmpty()) {
            refuse(
                    key,
                    value,
                    now.isEmpty() ? "is not a field of the schema" : "is not a field of this version",
                    check);
        } else if (isNew && closed) {
            refuse(key, value, "accepts no new values: the schema is disabled", check);
        } else if (isNew && !takesValues(field.get(), now)) {
            refuse(key, value, "accepts no new values: the field is disabled", check);
        } else if (ValueBounds.check(FieldPath.ofValue(key), value, check)) {
            FieldDefinition judge = isNew ? withoutOptionsDisabledSince(field.get(), now) : field.get();
            ValueRules.check(FieldPath.ofValue(key), judge, value, check);
        }
    }

    /**
     * What was missing under this very version may stay missing: a merge of two versions can leave it so, and its contact must not be
     * locked for writes that change something else.
     */
    private void required(
            Map<String, FieldDefinition> fields, Map<String, FieldDefinition> fieldsNow, InputCheck check) {
        Option<CustomFields> before = kept.filter(stored -> stored.schema().version() == named.version());
        check.all(named.content()
                .required()
                .distinct()
                .filter(key -> fields.get(key).exists(field -> takesValues(field, fieldsNow.get(key))))
                .filter(key -> given.get(key).isEmpty()
                        && before.forAll(stored -> stored.get(key).isDefined()))
                .map(key -> Violation.missing(FieldPath.ofValue(key))));
    }

    /** Judged once already, by this version or by an earlier one. */
    private boolean isSettled(String key, CustomValue value) {
        return isStored(key, value) && kept.exists(before -> before.schema().version() <= named.version());
    }

    private boolean isStored(String key, CustomValue value) {
        return kept.flatMap(before -> before.get(key)).contains(value);
    }

    private static boolean takesValues(FieldDefinition field, Option<FieldDefinition> now) {
        return field.enabled() && now.forAll(FieldDefinition::enabled);
    }

    private static FieldDefinition withoutOptionsDisabledSince(FieldDefinition field, Option<FieldDefinition> now) {
        return field.toBuilder()
                .options(field.options()
                        .map(option -> now.exists(later -> later.options()
                                        .exists(same -> same.key().equals(option.key()) && !same.enabled()))
                                ? option.disabled()
                                : option))
                .build();
    }

    private static Map<String, FieldDefinition> byKey(DataSchema version) {
        return version.content().fields().toMap(FieldDefinition::key, field -> field);
    }

    private static void refuse(String key, CustomValue value, String reason, InputCheck check) {
        check.that(false, FieldPath.ofValue(key), Option.some(ValueRules.shown(value)), reason);
    }
}
