package org.externalcontacts.domain.internal.schema;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;

/** What the definition of one field may say. Limits that mean nothing for the field's type are left alone. */
final class DefinitionRules {

    private DefinitionRules() {}

    static void check(FieldDefinition field, InputCheck check) {
        key(field, check);
        shown(field, check);
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
        check.that(!field.key().isEmpty(), FieldPath.PROPERTIES, key, "has a field without a key")
                .text(FieldPath.PROPERTIES, key, TypeLimits.LONGEST_KEY);
    }

    private static void shown(FieldDefinition field, InputCheck check) {
        String path = FieldPath.ofDefinition(field.key());
        check.openValue(path + ".allOf", Option.some(field.type()))
                .text(path + ".title", field.title(), TypeLimits.LONGEST_SHOWN)
                .text(path + ".description", field.description(), TypeLimits.LONGEST_SHOWN);
        ValueBounds.check(path, new CustomValue.Members(field.others()), check);
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
        String path = FieldPath.ofDefinition(field.key());
        boolean highestFits = fits(path + ".maximum", field.highest(), check);
        boolean lowestFits = fits(path + ".minimum", field.lowest(), check);
        if (!highestFits || !lowestFits) {
            return;
        }
        check.that(
                field.lowest().forAll(lowest -> field.highest().forAll(highest -> lowest.compareTo(highest) <= 0)),
                path + ".minimum",
                field.lowest().map(BigDecimal::toString),
                "is more than the maximum");
    }

    private static boolean fits(String path, Option<BigDecimal> number, InputCheck check) {
        return number.forAll(given -> ValueBounds.check(path, new CustomValue.Numeric(given), check));
    }

    private static void options(FieldDefinition field, InputCheck check) {
        String path = FieldPath.ofDefinition(field.key()) + ".enum";
        int count = field.options().size();
        check.that(count > 0, path, Option.none(), "has no options")
                .atMost(TypeLimits.MOST_OPTIONS, "options", path, count);
        List<FieldDefinition.Choice> options = field.options().take(TypeLimits.MOST_OPTIONS);
        List<String> keys = options.map(FieldDefinition.Choice::key);
        keys.forEachWithIndex((key, index) -> check.itemText(path + "[" + index + "]", key, TypeLimits.LONGEST_OPTION));
        repeated(keys).forEach(key -> check.that(false, path, Option.some(key), "is the key of more than one option"));
        options.forEach(option -> check.text(
                FieldPath.ofOption(field.key(), option.key()) + ".title", option.title(), TypeLimits.LONGEST_OPTION));
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
