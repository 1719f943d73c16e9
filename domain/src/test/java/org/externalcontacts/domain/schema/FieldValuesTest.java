package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.CustomFieldRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a field of each type takes (rule 10.3)")
class FieldValuesTest {

    private static final FieldDefinition TEXT = FieldDefinition.of("f", FieldType.TEXT);
    private static final FieldDefinition LONG_TEXT = FieldDefinition.of("f", FieldType.LONG_TEXT);
    private static final FieldDefinition URL = FieldDefinition.of("f", FieldType.URL);
    private static final FieldDefinition IDENTIFIER = FieldDefinition.of("f", FieldType.IDENTIFIER);
    private static final FieldDefinition DATE = FieldDefinition.of("f", FieldType.DATE);
    private static final FieldDefinition DATE_TIME = FieldDefinition.of("f", FieldType.DATE_TIME);
    private static final FieldDefinition INTEGER = FieldDefinition.of("f", FieldType.INTEGER);
    private static final FieldDefinition NUMBER = FieldDefinition.of("f", FieldType.NUMBER);
    private static final FieldDefinition CHECKBOX = FieldDefinition.of("f", FieldType.CHECKBOX);
    private static final FieldDefinition TAG = FieldDefinition.of("f", FieldType.TAG);
    private static final FieldDefinition FUTURE = FieldDefinition.of("f", new FieldType("mood"));
    private static final FieldDefinition ENUM = FieldDefinition.builder("f", FieldType.ENUM)
            .options(List.of(
                    FieldDefinition.Choice.of("petrol", "Petrol"),
                    FieldDefinition.Choice.of("diesel", "Diesel").disabled()))
            .build();

    private static final CustomValue OBJECT = new CustomValue.Members(LinkedHashMap.of("a", CustomValue.flag(true)));

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(TEXT, text("Ada")),
                Arguments.of(TEXT, text("")),
                Arguments.of(TEXT, text("t".repeat(100))),
                Arguments.of(TEXT.toBuilder().shortest(3).build(), text("abc")),
                Arguments.of(LONG_TEXT, text("two\nlines")),
                Arguments.of(LONG_TEXT, text("t".repeat(1000))),
                Arguments.of(URL, text("https://example.org/a?b=c#d")),
                Arguments.of(URL, text("HTTP://example.org")),
                Arguments.of(URL, text("http://e.org/" + "p".repeat(187))),
                Arguments.of(IDENTIFIER, text("A-0815")),
                Arguments.of(IDENTIFIER, text("i".repeat(100))),
                Arguments.of(ENUM, text("petrol")),
                Arguments.of(DATE, text("2023-06-22")),
                Arguments.of(DATE, text("2024-02-29")),
                Arguments.of(DATE_TIME, text("2023-06-22T10:15:30Z")),
                Arguments.of(DATE_TIME, text("2023-06-22T10:15:30.123Z")),
                Arguments.of(DATE_TIME, text("2023-06-22T10:15:30+05:30")),
                Arguments.of(INTEGER, CustomValue.number(42)),
                Arguments.of(INTEGER, CustomValue.number(-1)),
                Arguments.of(INTEGER, number("7.00")),
                Arguments.of(INTEGER, number("1E+3")),
                Arguments.of(NUMBER, number("3.14")),
                Arguments.of(
                        NUMBER.toBuilder()
                                .lowest(BigDecimal.ZERO)
                                .highest(BigDecimal.TEN)
                                .build(),
                        number("0.0")),
                Arguments.of(
                        NUMBER.toBuilder()
                                .lowest(BigDecimal.ZERO)
                                .highest(BigDecimal.TEN)
                                .build(),
                        number("10.00")),
                Arguments.of(CHECKBOX, CustomValue.flag(true)),
                Arguments.of(CHECKBOX, CustomValue.flag(false)),
                Arguments.of(TAG, CustomValue.tags()),
                Arguments.of(TAG, CustomValue.tags("vip", "VIP")),
                Arguments.of(TAG, CustomValue.tags("t".repeat(100))),
                Arguments.of(TAG, CustomValue.tags("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")),
                Arguments.of(FUTURE, text("t".repeat(5000))),
                Arguments.of(FUTURE, CustomValue.number(1)),
                Arguments.of(FUTURE, OBJECT));
    }

    @ParameterizedTest
    @MethodSource("good")
    void takesWhatFitsTheType(FieldDefinition field, CustomValue value) {
        assertThat(reasons(field, value)).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                        texts(),
                        choicesAndDates(),
                        numbers(),
                        tags(),
                        List.of(
                                row(CHECKBOX, text("true"), "must be true or false"),
                                row(CHECKBOX, CustomValue.number(1), "must be true or false"),
                                row(
                                        FUTURE.toBuilder().longest(3).build(),
                                        text("abcd"),
                                        "has 4 characters, at most 3 are allowed")))
                .flatMap(List::toJavaStream);
    }

    private static List<Arguments> texts() {
        return List.of(
                row(TEXT, CustomValue.number(1), "must be a string"),
                row(TEXT, CustomValue.tags("a"), "must be a string"),
                row(TEXT, text("t".repeat(101)), "has 101 characters, at most 100 are allowed"),
                row(
                        TEXT.toBuilder().longest(500).build(),
                        text("t".repeat(101)),
                        "has 101 characters, at most 100 are allowed"),
                row(TEXT.toBuilder().longest(3).build(), text("abcd"), "has 4 characters, at most 3 are allowed"),
                row(TEXT.toBuilder().shortest(3).build(), text("ab"), "has 2 characters, at least 3 required"),
                row(LONG_TEXT, CustomValue.flag(true), "must be a string"),
                row(LONG_TEXT, text("t".repeat(1001)), "has 1001 characters, at most 1000 are allowed"),
                row(URL, OBJECT, "must be a string"),
                row(URL, text("ftp://example.org"), "is not an http or https URL"),
                row(URL, text("example.org"), "is not an http or https URL"),
                row(URL, text("http://exa mple.org"), "is not an http or https URL"),
                row(URL, text("http://e.org/" + "p".repeat(188)), "has 201 characters, at most 200 are allowed"),
                row(
                        URL.toBuilder().shortest(20).build(),
                        text("http://e.org"),
                        "has 12 characters, at least 20 required"),
                row(IDENTIFIER, CustomValue.number(815), "must be a string"),
                row(IDENTIFIER, text("i".repeat(101)), "has 101 characters, at most 100 are allowed"));
    }

    private static List<Arguments> choicesAndDates() {
        String date = "is not a date such as 2023-06-22";
        String dateTime = "is not a date and time such as 2023-06-22T10:15:30Z";
        return List.of(
                row(ENUM, CustomValue.number(1), "must be a string"),
                row(ENUM, text("electric"), "is not an option of the field"),
                row(ENUM, text("Petrol"), "is not an option of the field"),
                row(ENUM, text("diesel"), "is a disabled option"),
                row(DATE, CustomValue.number(20230622), "must be a string"),
                row(DATE, text("22.06.2023"), date),
                row(DATE, text("2023-02-29"), date),
                row(DATE, text("+12023-06-22"), date),
                row(DATE, text("2023-06-22T10:15:30Z"), date),
                row(DATE_TIME, CustomValue.flag(false), "must be a string"),
                row(DATE_TIME, text("2023-06-22"), dateTime),
                row(DATE_TIME, text("2023-06-22T10:15:30"), dateTime),
                row(DATE_TIME, text("2023-06-22T25:15:30Z"), dateTime),
                row(DATE_TIME, text("2023-06-22 10:15:30Z"), dateTime));
    }

    private static List<Arguments> numbers() {
        FieldDefinition fifteen = NUMBER.toBuilder()
                .lowest(BigDecimal.ZERO)
                .highest(BigDecimal.valueOf(15))
                .build();
        return List.of(
                row(INTEGER, text("42"), "must be a number"),
                row(INTEGER, number("4.2"), "must be a whole number"),
                row(
                        INTEGER.toBuilder()
                                .lowest(BigDecimal.ZERO)
                                .highest(BigDecimal.TEN)
                                .build(),
                        CustomValue.number(11),
                        "is more than 10"),
                row(NUMBER, text("3.14"), "must be a number"),
                row(NUMBER, CustomValue.flag(true), "must be a number"),
                row(fifteen, number("-0.1"), "is less than 0"),
                row(fifteen, number("15.1"), "is more than 15"),
                row(fifteen, number("1E+400"), "is more than 15"),
                row(fifteen, number("1E+1000000000"), "is a number of more than 64 digits or beyond 1E400"));
    }

    private static List<Arguments> tags() {
        CustomValue eleven =
                new CustomValue.Items(List.range(0, 11).map(String::valueOf).map(CustomValue::text));
        return List.of(
                row(TAG, text("vip"), "must be an array of strings"),
                row(TAG, eleven, "has 11 tags, at most 10 are allowed"),
                row(TAG.toBuilder().mostItems(99).build(), eleven, "has 11 tags, at most 10 are allowed"),
                row(
                        TAG.toBuilder().mostItems(1).build(),
                        CustomValue.tags("a", "b"),
                        "has 2 tags, at most 1 are allowed"),
                row(TAG, CustomValue.tags("vip", "late", "vip"), "contains duplicate tags"),
                row(TAG, CustomValue.tags("vip", " "), "is a blank tag"),
                row(TAG, CustomValue.tags("t".repeat(101)), "has 101 characters, at most 100 are allowed"),
                row(
                        TAG.toBuilder().longest(3).build(),
                        CustomValue.tags("late"),
                        "has 4 characters, at most 3 are allowed"),
                row(TAG.toBuilder().shortest(2).build(), CustomValue.tags("a"), "has 1 character, at least 2 required"),
                row(TAG, new CustomValue.Items(List.of(CustomValue.number(1))), "must be a string"),
                row(TAG, new CustomValue.Items(List.of(CustomValue.Nothing.NOTHING)), "must be a string"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatDoesNot(FieldDefinition field, CustomValue value, String reason) {
        assertThat(reasons(field, value)).containsExactly(reason);
    }

    private static Arguments row(FieldDefinition field, CustomValue value, String reason) {
        return Arguments.of(field, value, reason);
    }

    private static CustomValue text(String text) {
        return CustomValue.text(text);
    }

    private static CustomValue number(String digits) {
        return CustomValue.number(new BigDecimal(digits));
    }

    private static Iterable<String> reasons(FieldDefinition field, CustomValue value) {
        DataSchema schema = Schemas.of(field);
        return CustomFieldRules.check(
                        schema,
                        Option.some(schema),
                        CustomFields.of(schema.ref()).with("f", value),
                        Option.none())
                .map(Violation::reason);
    }
}
