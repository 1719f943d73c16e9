package org.externalcontacts.domain.internal.schema;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;

/** Which values a field takes, type by type (rule 10.3). */
final class ValueRules {

    /** Notes what is wrong with a value of the field at this path. */
    @FunctionalInterface
    private interface Rule {
        void check(String path, FieldDefinition field, CustomValue value, InputCheck check);
    }

    private static final Map<FieldType, Rule> RULES = HashMap.ofEntries(
            Tuple.of(FieldType.TEXT, ValueRules::text),
            Tuple.of(FieldType.LONG_TEXT, ValueRules::text),
            Tuple.of(FieldType.IDENTIFIER, ValueRules::text),
            Tuple.of(FieldType.URL, ValueRules::url),
            Tuple.of(FieldType.ENUM, ValueRules::option),
            Tuple.of(FieldType.DATE, ValueRules::date),
            Tuple.of(FieldType.DATE_TIME, ValueRules::dateTime),
            Tuple.of(FieldType.INTEGER, ValueRules::integer),
            Tuple.of(FieldType.NUMBER, ValueRules::number),
            Tuple.of(FieldType.CHECKBOX, ValueRules::checkbox),
            Tuple.of(FieldType.TAG, ValueRules::tags));

    private ValueRules() {}

    static void check(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        RULES.getOrElse(field.type(), ValueRules::unknown).check(path, field, value, check);
    }

    /** The value as a report repeats it: short, however large the value is. */
    static String shown(CustomValue value) {
        return value.fold(new CustomValue.Cases<>(
                text -> text,
                number -> ValueBounds.isBounded(number) ? number.toString() : "a number too large to display",
                flag -> String.valueOf(flag),
                items -> "a list of " + items.size(),
                members -> "an object of " + members.size(),
                "null"));
    }

    /** A type from the future: any value will do; a text keeps to the limits that the field itself gives. */
    private static void unknown(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        if (value instanceof CustomValue.Text text) {
            length(path, field, text.value(), check);
        }
    }

    private static void text(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        textIn(path, value, check).forEach(text -> length(path, field, text, check));
    }

    private static void url(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        textIn(path, value, check).forEach(text -> {
            check.httpUrl(path, Option.some(text), TypeLimits.longest(field));
            shortest(path, field, text, check);
        });
    }

    private static void option(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        textIn(path, value, check).forEach(text -> {
            Option<FieldDefinition.Choice> chosen =
                    field.options().find(option -> option.key().equals(text));
            check.that(chosen.isDefined(), path, Option.some(text), "is not an option of the field")
                    .that(
                            chosen.forAll(FieldDefinition.Choice::enabled),
                            path,
                            Option.some(text),
                            "is a disabled option");
        });
    }

    private static void date(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        textIn(path, value, check)
                .forEach(text -> check.that(
                        text.length() == 10 && isWrittenAs(DateTimeFormatter.ISO_LOCAL_DATE, text),
                        path,
                        Option.some(text),
                        "is not a date such as 2023-06-22"));
    }

    private static void dateTime(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        textIn(path, value, check)
                .forEach(text -> check.that(
                        isWrittenAs(DateTimeFormatter.ISO_OFFSET_DATE_TIME, text),
                        path,
                        Option.some(text),
                        "is not a date and time such as 2023-06-22T10:15:30Z"));
    }

    private static void integer(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        number(path, field, value, check);
        if (value instanceof CustomValue.Numeric numeric) {
            check.that(numeric.value().scale() <= 0, path, Option.some(shown(value)), "must be a whole number");
        }
    }

    private static void number(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        if (!(value instanceof CustomValue.Numeric numeric)) {
            check.that(false, path, Option.some(shown(value)), "must be a number");
            return;
        }
        BigDecimal number = numeric.value();
        field.lowest()
                .filter(lowest -> number.compareTo(lowest) < 0)
                .forEach(lowest -> check.that(false, path, Option.some(shown(value)), "is less than " + lowest));
        field.highest()
                .filter(highest -> number.compareTo(highest) > 0)
                .forEach(highest -> check.that(false, path, Option.some(shown(value)), "is more than " + highest));
    }

    private static void checkbox(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        check.that(value instanceof CustomValue.Flag, path, Option.some(shown(value)), "must be true or false");
    }

    private static void tags(String path, FieldDefinition field, CustomValue value, InputCheck check) {
        if (!(value instanceof CustomValue.Items items)) {
            check.that(false, path, Option.some(shown(value)), "must be an array of strings");
            return;
        }
        List<CustomValue> tags = items.values();
        int most = TypeLimits.mostItems(field);
        check.that(
                        tags.size() <= most,
                        path,
                        Option.some(shown(value)),
                        "has " + tags.size() + " tags, at most " + most + " are allowed")
                .that(
                        tags.distinct().size() == tags.size(),
                        path,
                        Option.some(shown(value)),
                        "contains duplicate tags");
        tags.forEachWithIndex((tag, index) -> tag(path + "[" + index + "]", field, tag, check));
    }

    private static void tag(String path, FieldDefinition field, CustomValue tag, InputCheck check) {
        textIn(path, tag, check).forEach(text -> {
            check.that(!CleanText.isBlank(text), path, Option.some(text), "is a blank tag");
            length(path, field, text, check);
        });
    }

    private static Option<String> textIn(String path, CustomValue value, InputCheck check) {
        if (value instanceof CustomValue.Text text) {
            return Option.some(text.value());
        }
        check.that(false, path, Option.some(shown(value)), "must be a string");
        return Option.none();
    }

    private static void length(String path, FieldDefinition field, String text, InputCheck check) {
        check.text(path, Option.some(text), TypeLimits.longest(field));
        shortest(path, field, text, check);
    }

    private static void shortest(String path, FieldDefinition field, String text, InputCheck check) {
        int least = field.shortest().getOrElse(0);
        check.that(
                text.length() >= least,
                path,
                Option.some(text),
                "has " + text.length() + (text.length() == 1 ? " character" : " characters") + ", at least " + least
                        + " required");
    }

    private static boolean isWrittenAs(DateTimeFormatter format, String text) {
        try {
            format.parse(text);
            return true;
        } catch (DateTimeException otherwise) {
            return false;
        }
    }
}
