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

@DisplayName("A schema as it is written (BEHAVIOUR 10)")
class SchemaDraftTest {

    @Test
    @DisplayName("10.1 the documented sample of ten field kinds is taken as it is")
    void takesTheDocumentedSample() {
        DataSchema.Draft sample = Schemas.sample();

        assertThat(SchemaRules.validated(sample).get()).isSameAs(sample);
        assertThat(sample.fields()).hasSize(10);
        assertThat(sample.fields().map(FieldDefinition::type).distinct()).hasSize(10);
    }

    @Test
    @DisplayName("10.1 a type from the future is kept, with whatever limits it comes with")
    void takesTypesFromTheFuture() {
        FieldType mood = new FieldType("mood");
        DataSchema.Draft draft = DataSchema.Draft.of(
                "Moods", FieldDefinition.of("mood_mood", mood).longest(5000).mostItems(99));

        assertThat(mood.isKnown()).isFalse();
        assertThat(violations(draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    @DisplayName("10.9 a name is not required; without one a schema is named by its title")
    void isNamedByItsTitle(String name) {
        DataSchema.Draft titled = new DataSchema.Draft(
                Option.some(name),
                Option.none(),
                true,
                List.empty(),
                List.empty(),
                LinkedHashMap.of("title", CustomValue.text(" Vehicles ")));

        assertThat(SchemaRules.validated(DataSchema.Draft.of(name)).get().name()).isEmpty();
        assertThat(SchemaRules.validated(titled).get().name()).contains("Vehicles");
        assertThat(SchemaRules.validated(titled).get().others()).isEqualTo(titled.others());
        assertThat(SchemaRules.next(Schemas.of(DataSchema.Draft.of("Cars")), titled, 3, Instant.EPOCH)
                        .get()
                        .content()
                        .name())
                .contains("Vehicles");
    }

    @Test
    void takesANameOfAThousandCharactersAndNoMore() {
        assertThat(violations(DataSchema.Draft.of("n".repeat(1000)))).isEmpty();
        assertThat(fields(DataSchema.Draft.of("n".repeat(1001)))).containsExactly("name");
    }

    @Test
    @DisplayName("10.2 a schema has at most 25 fields, disabled ones included")
    void takesTwentyFiveFieldsAndNoMore() {
        List<FieldDefinition> fields =
                List.range(0, 25).map(number -> text("field" + number + "_text").disabled());

        assertThat(violations(DataSchema.Draft.of("Wide").fields(fields))).isEmpty();
        assertThat(violations(DataSchema.Draft.of("Wide").fields(fields.append(text("one_more_text")))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("jsonSchema.properties");
                    assertThat(violation.reason()).isEqualTo("has 26 fields, at most 25 are allowed");
                });
    }

    @Test
    void namesAKeyThatIsThereTwiceOnce() {
        DataSchema.Draft draft = DataSchema.Draft.of("Twins", text("a_text"), text("b_text"), text("a_text"), text("a_text"));

        assertThat(violations(draft))
                .containsExactly(
                        Violation.of("jsonSchema.properties.a_text", "a_text", "is the key of more than one field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void demandsAKeyOfEveryField(String key) {
        assertThat(violations(DataSchema.Draft.of("Nameless", text(key))))
                .containsExactly(Violation.of("jsonSchema.properties", "", "has a field without a key"));
    }

    @Test
    void takesAKeyOf255CharactersAndCutsALongerOneInThePath() {
        assertThat(violations(DataSchema.Draft.of("Long", text("k".repeat(255))))).isEmpty();
        assertThat(fields(DataSchema.Draft.of("Long", text("k".repeat(256)).longest(101))))
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

        assertThat(violations(DataSchema.Draft.of("Lengths", field.longest(longest))))
                .isEmpty();
        assertThat(violations(DataSchema.Draft.of("Lengths", field.longest(longest + 1))))
                .containsExactly(Violation.of(
                        "jsonSchema.properties.x." + path, String.valueOf(longest + 1), "is more than " + longest));
    }

    @Test
    @DisplayName("10.3 a tag field takes at most 10 values")
    void takesUpToTenTags() {
        FieldDefinition tags = FieldDefinition.of("x_tag", FieldType.TAG);

        assertThat(violations(DataSchema.Draft.of("Tags", tags.mostItems(10)))).isEmpty();
        assertThat(violations(DataSchema.Draft.of("Tags", tags.mostItems(11))))
                .containsExactly(Violation.of("jsonSchema.properties.x_tag.maxItems", "11", "is more than 10"));
    }

    @Test
    void refusesNegativeLimits() {
        FieldDefinition tags =
                FieldDefinition.of("x", FieldType.TAG).mostItems(-1).longest(5).shortest(-2);

        assertThat(violations(DataSchema.Draft.of("Negative", tags, text("y").longest(-3))))
                .containsExactly(
                        Violation.of("jsonSchema.properties.x.items.minLength", "-2", "is negative"),
                        Violation.of("jsonSchema.properties.x.maxItems", "-1", "is negative"),
                        Violation.of("jsonSchema.properties.y.maxLength", "-3", "is negative"));
    }

    @Test
    void refusesAShortestTextLongerThanTheLongest() {
        assertThat(violations(DataSchema.Draft.of(
                        "Upside down",
                        text("own").longest(5).shortest(6),
                        text("type").shortest(101))))
                .containsExactly(
                        Violation.of("jsonSchema.properties.own.minLength", "6", "is more than 5"),
                        Violation.of("jsonSchema.properties.type.minLength", "101", "is more than 100"));
    }

    @Test
    void refusesALowestNumberAboveTheHighest() {
        FieldDefinition number = FieldDefinition.of("x", FieldType.NUMBER);

        assertThat(violations(DataSchema.Draft.of("Range", number.between(BigDecimal.ONE, new BigDecimal("1.0")))))
                .isEmpty();
        assertThat(violations(DataSchema.Draft.of("Range", number.between(BigDecimal.TEN, BigDecimal.ONE))))
                .containsExactly(Violation.of("jsonSchema.properties.x.minimum", "10", "is more than the maximum"));
    }

    @Test
    @DisplayName("10.3 a dropdown has 1 to 50 options")
    void takesOneToFiftyOptions() {
        assertThat(violations(DataSchema.Draft.of("Choices", choice("x"))))
                .extracting(Violation::reason)
                .containsExactly("has no options");
        assertThat(violations(DataSchema.Draft.of("Choices", choice("x", numbered(50)))))
                .isEmpty();
        assertThat(violations(DataSchema.Draft.of("Choices", choice("x", numbered(51)))))
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

        assertThat(violations(DataSchema.Draft.of("Choices", choice.options(List.of(FieldDefinition.Choice.of(hundred, hundred))))))
                .isEmpty();
        assertThat(fields(DataSchema.Draft.of(
                        "Choices",
                        choice.options(
                                List.of(FieldDefinition.Choice.of(hundred + "o", "o"), FieldDefinition.Choice.of("p", hundred + "o"))))))
                .containsExactly("jsonSchema.properties.x.enum[0]", "jsonSchema.properties.x._enumProperties.p.title");
    }

    @Test
    @DisplayName("10.4 the options of a field are told apart by their keys")
    void refusesOptionsWithoutAKeyOfTheirOwn() {
        assertThat(violations(DataSchema.Draft.of("Choices", choice("x", "a", " ", "b", "a"))))
                .containsExactly(
                        new Violation("jsonSchema.properties.x.enum[1]", Option.none(), "is empty"),
                        Violation.of("jsonSchema.properties.x.enum", "a", "is the key of more than one option"));
    }

    @Test
    void asksOnlyForFieldsThatExist() {
        DataSchema.Draft draft = DataSchema.Draft.of("Required", text("a")).required("a", "b");

        assertThat(violations(draft))
                .containsExactly(Violation.of("jsonSchema.required[1]", "b", "is not the key of a field"));
    }

    @Test
    @DisplayName("20.4 every violation is reported at once")
    void reportsEverythingAtOnce() {
        DataSchema.Draft draft = DataSchema.Draft.of("n".repeat(1001), text("a").longest(101), text("a"), choice("c"))
                .required("z");

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
        FieldDefinition carrying = new FieldDefinition(
                "y",
                FieldType.TEXT,
                Option.none(),
                Option.some("d".repeat(TypeLimits.LONGEST_SHOWN + 1)),
                true,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                LinkedHashMap.of("$comment", CustomValue.text("c".repeat(ValueBounds.LONGEST + 1))));

        assertThat(violations(DataSchema.Draft.of(
                        "Shown", text("x").title("t".repeat(TypeLimits.LONGEST_SHOWN + 1)), carrying)))
                .extracting(Violation::field)
                .containsExactly(
                        "jsonSchema.properties.x.title",
                        "jsonSchema.properties.y.description",
                        "jsonSchema.properties.y");
        assertThat(violations(DataSchema.Draft.of("Shown", text("x").title("t".repeat(TypeLimits.LONGEST_SHOWN)))))
                .isEmpty();
    }

    @Test
    @DisplayName("10.3 limits of numbers are numbers within the bounds of all values")
    void refusesLimitsThatNoValueCouldReach() {
        FieldDefinition number = FieldDefinition.of("x", FieldType.NUMBER);
        BigDecimal beyond = new BigDecimal("1E401");

        assertThat(violations(DataSchema.Draft.of("Range", number.between(beyond, BigDecimal.ONE))))
                .extracting(Violation::field, Violation::reason)
                .containsExactly(
                        tuple("jsonSchema.properties.x.minimum", "is a number of more than 64 digits or beyond 1E400"));
        assertThat(violations(DataSchema.Draft.of("Range", number.between(BigDecimal.ONE, beyond.negate()))))
                .extracting(Violation::field, Violation::reason)
                .containsExactly(
                        tuple("jsonSchema.properties.x.maximum", "is a number of more than 64 digits or beyond 1E400"));
    }

    private static String[] numbered(int count) {
        return List.range(0, count).map(number -> "option" + number).toJavaArray(String[]::new);
    }

    private static Seq<String> fields(DataSchema.Draft draft) {
        return violations(draft).map(Violation::field);
    }

    private static Seq<Violation> violations(DataSchema.Draft draft) {
        return SchemaRules.validated(draft).fold(found -> found, taken -> List.empty());
    }
}
