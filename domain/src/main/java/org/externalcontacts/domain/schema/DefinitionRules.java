package org.externalcontacts.domain.schema;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.externalcontacts.domain.InputCheck;

/** What the definition of one field may say. Limits that mean nothing for the field's type are left alone. */
final class DefinitionRules {

    private DefinitionRules() {}

    static void check(FieldDefinition field, InputCheck check) {
        key(field, check);
        lengths(field, check);
        range(field, check);
        if (field.type().equals(FieldType.TAG)) {
            limit(
                    FieldPath.ofDefinition(field.key()) + ".maxItems",
                    field.mostItems(),
                    Option.some(TypeLimits.MOST_TAGS),
                    check);
        }
        if (field.type().equals(FieldType.ENUM)) {
            options(field, check);
        }
    }

    private static void key(FieldDefinition field, InputCheck check) {
        Option<String> key = Option.some(field.key());
        check.that(!field.key().isBlank(), FieldPath.PROPERTIES, key, "has a field without a key")
                .text(FieldPath.PROPERTIES, key, TypeLimits.LONGEST_KEY);
    }

    private static void lengths(FieldDefinition field, InputCheck check) {
        String holder = FieldPath.ofDefinition(field.key()) + (field.type().equals(FieldType.TAG) ? ".items" : "");
        limit(holder + ".maxLength", field.longest(), TypeLimits.longest(field.type()), check);
        limit(holder + ".minLength", field.shortest(), Option.some(TypeLimits.longest(field)), check);
    }

    /** A limit is not negative and not wider than what is allowed. */
    private static void limit(String path, Option<Integer> limit, Option<Integer> most, InputCheck check) {
        Option<String> given = limit.map(String::valueOf);
        check.that(limit.forAll(number -> number >= 0), path, given, "is negative");
        most.forEach(allowed ->
                check.that(limit.forAll(number -> number <= allowed), path, given, "is more than " + allowed));
    }

    private static void range(FieldDefinition field, InputCheck check) {
        check.that(
                field.lowest().forAll(lowest -> field.highest().forAll(highest -> lowest.compareTo(highest) <= 0)),
                FieldPath.ofDefinition(field.key()) + ".minimum",
                field.lowest().map(BigDecimal::toString),
                "is more than the maximum");
    }

    private static void options(FieldDefinition field, InputCheck check) {
        String path = FieldPath.ofDefinition(field.key()) + ".enum";
        List<String> keys = field.options().map(FieldOption::key);
        check.that(!keys.isEmpty(), path, Option.none(), "has no options")
                .that(
                        keys.size() <= TypeLimits.MOST_OPTIONS,
                        path,
                        Option.none(),
                        "has " + keys.size() + " options, at most " + TypeLimits.MOST_OPTIONS + " are allowed");
        keys.map(Option::some)
                .forEach(key -> check.that(!key.get().isBlank(), path, key, "has an option without a key")
                        .text(path, key, TypeLimits.LONGEST_OPTION));
        repeated(keys).forEach(key -> check.that(false, path, Option.some(key), "is the key of more than one option"));
        field.options()
                .forEach(option -> check.text(
                        FieldPath.ofDefinition(field.key()) + "._enumProperties." + option.key() + ".title",
                        option.title(),
                        TypeLimits.LONGEST_OPTION));
    }

    /** Each text that is there more than once. */
    static Seq<String> repeated(List<String> texts) {
        return texts.groupBy(text -> text)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList()
                .sorted();
    }
}
