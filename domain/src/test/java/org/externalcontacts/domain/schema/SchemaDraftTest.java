package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.externalcontacts.domain.schema.Schemas.choice;
import static org.externalcontacts.domain.schema.Schemas.text;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.SchemaRules;
import org.externalcontacts.domain.internal.schema.TypeLimits;
import org.externalcontacts.domain.internal.schema.ValueBounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A schema as it is written (rule 10)")
class SchemaDraftTest {

    @Test
    @DisplayName("10.1 the documented sample of ten field kinds is taken as it is")
    void takesTheDocumentedSample() {
        SchemaDraft sample = Schemas.sample();

        assertThat(SchemaRules.validated(sample).get()).isSameAs(sample);
        assertThat(sample.fields()).hasSize(10);
        assertThat(sample.fields().map(FieldDefinition::type).distinct()).hasSize(10);
    }

    @Test
    @DisplayName("10.1 a type from the future is kept, with whatever limits it comes with")
    void takesTypesFromTheFuture() {
        FieldType mood = new FieldType("mood");
        SchemaDraft draft = SchemaDraft.of(
                "Moods",
                FieldDefinition.builder("mood_mood", mood)
                        .longest(5000)
                        .mostItems(99)
                        .build());

        assertThat(mood.isKnown()).isFalse();
        assertThat(violations(draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    @DisplayName("10.9 a name is not required; without one a schema is named by its title")
    void isNamedByItsTitle(String name) {
        SchemaDraft titled = SchemaDraft.builder()
                .name(name)
                .others(LinkedHashMap.of("title", CustomValue.text(" Vehicles ")))
                .build();

        assertThat(SchemaRules.validated(SchemaDraft.of(name)).get().name()).isEmpty();
        assertThat(SchemaRules.validated(titled).get().name()).contains("Vehicles");
        assertThat(SchemaRules.validated(titled).get().others()).isEqualTo(titled.others());
        assertThat(SchemaRules.next(Schemas.of(SchemaDraft.of("Cars")), titled, 3, Instant.EPOCH)
                        .get()
                        .content()
                        .name())
                .contains("Vehicles");
    }

    @Test
    void takesANameOfAThousandCharactersAndNoMore() {
        assertThat(violations(SchemaDraft.of("n".repeat(1000)))).isEmpty();
        assertThat(fields(SchemaDraft.of("n".repeat(1001)))).containsExactly("name");
    }

    @Test
    @DisplayName("10.2 a schema has at most 25 fields, disabled ones included")
    void takesTwentyFiveFieldsAndNoMore() {
        List<FieldDefinition> fields =
                List.range(0, 25).map(number -> text("field" + number + "_text").disabled());

        assertThat(violations(SchemaDraft.of("Wide").toBuilder().fields(fields).build()))
                .isEmpty();
        assertThat(violations(SchemaDraft.of("Wide").toBuilder()
                        .fields(fields.append(text("one_more_text")))
                        .build()))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("jsonSchema.properties");
                    assertThat(violation.reason()).isEqualTo("has 26 fields, at most 25 are allowed");
                });
    }

    @Test
    void namesAKeyThatIsThereTwiceOnce() {
        SchemaDraft draft = SchemaDraft.of("Twins", text("a_text"), text("b_text"), text("a_text"), text("a_text"));

        assertThat(violations(draft))
                .containsExactly(
                        Violation.of("jsonSchema.properties.a_text", "a_text", "is the key of more than one field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void demandsAKeyOfEveryField(String key) {
        assertThat(violations(SchemaDraft.of("Nameless", text(key))))
                .containsExactly(Violation.of("jsonSchema.properties", "", "has a field without a key"));
    }

    @Test
    void takesAKeyOf255CharactersAndCutsALongerOneInThePath() {
        assertThat(violations(SchemaDraft.of("Long", text("k".repeat(255))))).isEmpty();
        assertThat(fields(SchemaDraft.of(
                        "Long", text("k".repeat(256)).toBuilder().longest(101).build())))
                .containsExactly("jsonSchema.properties", "jsonSchema.properties." + "k".repeat(255) + ".maxLength");
    }

    static Stream<Arguments> limitsOfTypes() {
        return Stream.of(
                Arguments.of(FieldType.TEXT, 100, "maxLength"),
                Arguments.of(FieldType.LONG_TEXT, 1000, "maxLength"),
                Arguments.of(FieldType.URL, 200, "maxLength"),
                Arguments.of(FieldType.IDENTIFIER, 100, "maxLength"),
                Arguments.of(FieldType.TAG, 100, "items.maxLength"));
    }

    @ParameterizedTest
    @MethodSource("limitsOfTypes")
    @DisplayName("10.3 a field may be narrower than its type, not wider")
    void takesLengthsUpToThoseOfTheType(FieldType type, int longest, String path) {
        FieldDefinition field = FieldDefinition.of("x", type);

        assertThat(violations(SchemaDraft.of(
                        "Lengths", field.toBuilder().longest(longest).build())))
                .isEmpty();
        assertThat(violations(SchemaDraft.of(
                        "Lengths", field.toBuilder().longest(longest + 1).build())))
                .containsExactly(Violation.of(
                        "jsonSchema.properties.x." + path, String.valueOf(longest + 1), "is more than " + longest));
    }

    @Test
    @DisplayName("10.3 a tag field takes at most 10 values")
    void takesUpToTenTags() {
        FieldDefinition tags = FieldDefinition.of("x_tag", FieldType.TAG);

        assertThat(violations(
                        SchemaDraft.of("Tags", tags.toBuilder().mostItems(10).build())))
                .isEmpty();
        assertThat(violations(
                        SchemaDraft.of("Tags", tags.toBuilder().mostItems(11).build())))
                .containsExactly(Violation.of("jsonSchema.properties.x_tag.maxItems", "11", "is more than 10"));
    }

    @Test
    void refusesNegativeLimits() {
        FieldDefinition tags = FieldDefinition.builder("x", FieldType.TAG)
                .mostItems(-1)
                .longest(5)
                .shortest(-2)
                .build();

        assertThat(violations(SchemaDraft.of(
                        "Negative", tags, text("y").toBuilder().longest(-3).build())))
                .containsExactly(
                        Violation.of("jsonSchema.properties.x.items.minLength", "-2", "is negative"),
                        Violation.of("jsonSchema.properties.x.maxItems", "-1", "is negative"),
                        Violation.of("jsonSchema.properties.y.maxLength", "-3", "is negative"));
    }

    @Test
    void refusesAShortestTextLongerThanTheLongest() {
        assertThat(violations(SchemaDraft.of(
                        "Upside down",
                        text("own").toBuilder().longest(5).shortest(6).build(),
                        text("type").toBuilder().shortest(101).build())))
                .containsExactly(
                        Violation.of("jsonSchema.properties.own.minLength", "6", "is more than 5"),
                        Violation.of("jsonSchema.properties.type.minLength", "101", "is more than 100"));
    }

    @Test
    void refusesALowestNumberAboveTheHighest() {
        FieldDefinition number = FieldDefinition.of("x", FieldType.NUMBER);

        assertThat(violations(SchemaDraft.of(
                        "Range",
                        number.toBuilder()
                                .lowest(BigDecimal.ONE)
                                .highest(new BigDecimal("1.0"))
                                .build())))
                .isEmpty();
        assertThat(violations(SchemaDraft.of(
                        "Range",
                        number.toBuilder()
                                .lowest(BigDecimal.TEN)
                                .highest(BigDecimal.ONE)
                                .build())))
                .containsExactly(Violation.of("jsonSchema.properties.x.minimum", "10", "is more than the maximum"));
    }

    @Test
    @DisplayName("10.3 a dropdown has 1 to 50 options")
    void takesOneToFiftyOptions() {
        assertThat(violations(SchemaDraft.of("Choices", choice("x"))))
                .extracting(Violation::reason)
                .containsExactly("has no options");
        assertThat(violations(SchemaDraft.of("Choices", choice("x", numbered(50)))))
                .isEmpty();
        assertThat(violations(SchemaDraft.of("Choices", choice("x", numbered(51)))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("jsonSchema.properties.x.enum");
                    assertThat(violation.reason()).isEqualTo("has 51 options, at most 50 are allowed");
                });
    }

    @Test
    @DisplayName("10.3 an option has at most 100 characters, as a key and as a title")
    void takesOptionsOfAHundredCharacters() {
        String hundred = "o".repeat(100);
        FieldDefinition choice = FieldDefinition.of("x", FieldType.ENUM);

        assertThat(violations(SchemaDraft.of(
                        "Choices",
                        choice.toBuilder()
                                .options(List.of(FieldDefinition.Choice.of(hundred, hundred)))
                                .build())))
                .isEmpty();
        assertThat(fields(SchemaDraft.of(
                        "Choices",
                        choice.toBuilder()
                                .options(List.of(
                                        FieldDefinition.Choice.of(hundred + "o", "o"),
                                        FieldDefinition.Choice.of("p", hundred + "o")))
                                .build())))
                .containsExactly("jsonSchema.properties.x.enum[0]", "jsonSchema.properties.x._enumProperties.p.title");
    }

    @Test
    @DisplayName("10.4 the options of a field are told apart by their keys")
    void refusesOptionsWithoutAKeyOfTheirOwn() {
        assertThat(violations(SchemaDraft.of("Choices", choice("x", "a", " ", "b", "a"))))
                .containsExactly(
                        new Violation("jsonSchema.properties.x.enum[1]", Option.none(), "is empty"),
                        Violation.of("jsonSchema.properties.x.enum", "a", "is the key of more than one option"));
    }

    @Test
    void asksOnlyForFieldsThatExist() {
        SchemaDraft draft = SchemaDraft.of("Required", text("a")).toBuilder()
                .required("a", "b")
                .build();

        assertThat(violations(draft))
                .containsExactly(Violation.of("jsonSchema.required[1]", "b", "is not the key of a field"));
    }

    @Test
    @DisplayName("20.4 every violation is reported at once")
    void reportsEverythingAtOnce() {
        SchemaDraft draft =
                SchemaDraft.of(
                                "n".repeat(1001),
                                text("a").toBuilder().longest(101).build(),
                                text("a"),
                                choice("c"))
                        .toBuilder()
                        .required("z")
                        .build();

        assertThat(fields(draft))
                .containsExactly(
                        "name",
                        "jsonSchema.properties.a",
                        "jsonSchema.properties.a.maxLength",
                        "jsonSchema.properties.c.enum",
                        "jsonSchema.required[0]");
    }

    @Test
    void findsAFieldByItsKey() {
        assertThat(Schemas.sample().field("url_url").map(FieldDefinition::type)).contains(FieldType.URL);
        assertThat(Schemas.sample().field("URL_URL")).isEmpty();
    }

    @Test
    @DisplayName("10.3 what a field shows has limits, and so has what it carries besides")
    void namesWhatAFieldShowsBeyondItsLimits() {
        FieldDefinition carrying = FieldDefinition.builder("y", FieldType.TEXT)
                .description("d".repeat(TypeLimits.LONGEST_SHOWN + 1))
                .others(LinkedHashMap.of("$comment", CustomValue.text("c".repeat(ValueBounds.LONGEST + 1))))
                .build();

        assertThat(violations(SchemaDraft.of(
                        "Shown",
                        text("x").toBuilder()
                                .title("t".repeat(TypeLimits.LONGEST_SHOWN + 1))
                                .build(),
                        carrying)))
                .extracting(Violation::field)
                .containsExactly(
                        "jsonSchema.properties.x.title",
                        "jsonSchema.properties.y.description",
                        "jsonSchema.properties.y");
        assertThat(violations(SchemaDraft.of(
                        "Shown",
                        text("x").toBuilder()
                                .title("t".repeat(TypeLimits.LONGEST_SHOWN))
                                .build())))
                .isEmpty();
    }

    @Test
    @DisplayName("10.3 limits of numbers are numbers within the bounds of all values")
    void refusesLimitsThatNoValueCouldReach() {
        FieldDefinition number = FieldDefinition.of("x", FieldType.NUMBER);
        BigDecimal beyond = new BigDecimal("1E401");

        assertThat(violations(SchemaDraft.of(
                        "Range",
                        number.toBuilder()
                                .lowest(beyond)
                                .highest(BigDecimal.ONE)
                                .build())))
                .extracting(Violation::field, Violation::reason)
                .containsExactly(
                        tuple("jsonSchema.properties.x.minimum", "is a number of more than 64 digits or beyond 1E400"));
        assertThat(violations(SchemaDraft.of(
                        "Range",
                        number.toBuilder()
                                .lowest(BigDecimal.ONE)
                                .highest(beyond.negate())
                                .build())))
                .extracting(Violation::field, Violation::reason)
                .containsExactly(
                        tuple("jsonSchema.properties.x.maximum", "is a number of more than 64 digits or beyond 1E400"));
    }

    private static String[] numbered(int count) {
        return List.range(0, count).map(number -> "option" + number).toJavaArray(String[]::new);
    }

    private static Seq<String> fields(SchemaDraft draft) {
        return violations(draft).map(Violation::field);
    }

    private static Seq<Violation> violations(SchemaDraft draft) {
        return SchemaRules.validated(draft).fold(found -> found, taken -> List.empty());
    }
}
