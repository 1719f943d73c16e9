package org.externalcontacts.domain.schema;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.externalcontacts.domain.schema.Schemas.choice;
import static org.externalcontacts.domain.schema.Schemas.text;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.CustomFieldRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Custom fields that an entity is given (rule 10)")
class CustomFieldRulesTest {

    private static final SchemaRef REF = new SchemaRef(Schemas.ID, 3);
    private static final SchemaRef ELSEWHERE = new SchemaRef(new SchemaId(new UUID(4, 2)), 1);

    @Test
    @DisplayName("10.1 values of all ten kinds of the documented sample are taken")
    void takesValuesOfTheDocumentedSample() {
        CustomFields given = CustomFields.of(REF)
                .with("number_number", CustomValue.number(new BigDecimal("7.5")))
                .with("dropdown_enum", CustomValue.text("_2"))
                .with("text_languages_text", CustomValue.text("English"))
                .with("checkbox_checkbox", CustomValue.flag(true))
                .with("date_date", CustomValue.text("2023-06-22"))
                .with("date_and_time_datetime", CustomValue.text("2023-06-22T10:15:30Z"))
                .with("identifier_identifier", CustomValue.text("A-0815"))
                .with("tag_tag", CustomValue.tags("vip", "late"))
                .with("text_area_longtext", CustomValue.text("Speaks slowly."))
                .with("url_url", CustomValue.text("https://example.org"));

        assertThat(check(Schemas.of(Schemas.sample()), given)).isEmpty();
    }

    @Test
    @DisplayName("20.4 every violation is reported at once, in the order the values were written, missing ones last")
    void reportsEverythingAtOnce() {
        DataSchema schema = Schemas.of(
                SchemaDraft.of("Vehicles", text("plate"), text("colour"), choice("fuel", "petrol")).toBuilder()
                        .required("plate", "plate", "colour")
                        .build());
        CustomFields given = CustomFields.of(REF)
                .with("fuel", CustomValue.text("coal"))
                .with("weight", CustomValue.number(2))
                .with("colour", CustomValue.flag(true));

        assertThat(check(schema, given))
                .containsExactly(
                        Violation.of("customFields.fuel", "coal", "is not an option of the field"),
                        Violation.of("customFields.weight", "2", "is not a field of the schema"),
                        Violation.of("customFields.colour", "true", "must be a string"),
                        Violation.missing("customFields.plate"));
    }

    @Test
    void takesNoValueAtAllWhenNothingIsRequired() {
        assertThat(check(Schemas.of(text("plate")), CustomFields.of(REF))).isEmpty();
    }

    @Test
    void readsAnExplicitNothingAndABlankTextAsAMissingValue() {
        DataSchema schema = Schemas.of(SchemaDraft.of("Vehicles", text("plate")).toBuilder()
                .required("plate")
                .build());

        assertThat(check(schema, CustomFields.of(REF).with("plate", CustomValue.Nothing.NOTHING)))
                .containsExactly(Violation.missing("customFields.plate"));
        assertThat(check(schema, CustomFields.of(REF).with("plate", CustomValue.text("\u00A0\u200B"))))
                .containsExactly(Violation.missing("customFields.plate"));
    }

    @Test
    @DisplayName("10.5 a version that the schema never had is refused")
    void knowsOnlyTheVersionsThereAre() {
        DataSchema schema = Schemas.of(text("plate"));

        assertThat(CustomFieldRules.check(
                        schema, Option.none(), CustomFields.of(new SchemaRef(Schemas.ID, 4)), Option.none()))
                .containsExactly(
                        Violation.of("schema.version", "4", "is not a version of the schema, the latest is 3"));
    }

    @Test
    void isNotAskedAboutValuesOfAnotherSchema() {
        assertThatThrownBy(() -> check(Schemas.of(text("plate")), CustomFields.of(ELSEWHERE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ELSEWHERE.id().text());
    }

    @Test
    @DisplayName("10.6 contacts and organizations have schemas of their own")
    void fitsOnlyTheKindOfEntityItExtends() {
        DataSchema schema = Schemas.of(text("plate"));

        assertThat(CustomFieldRules.fits(schema, SchemaTarget.CONTACT)).isEmpty();
        assertThat(CustomFieldRules.fits(schema, SchemaTarget.EXTERNAL_ORGANIZATION))
                .containsExactly(Violation.of("schema.id", Schemas.ID.text(), "is a schema of CONTACT"));
    }

    @Test
    @DisplayName("10.5 a disabled schema can be given to no further entity")
    void givesADisabledSchemaToNoFurtherEntity() {
        DataSchema schema = Schemas.of(SchemaDraft.of("Vehicles", text("plate")).toBuilder()
                .enabled(false)
                .build());
        Violation refused =
                Violation.of("schema.id", Schemas.ID.text(), "is disabled and cannot be assigned to another entity");
        Option<CustomFields> ofAnother =
                Option.some(CustomFields.of(ELSEWHERE).with("plate", CustomValue.text("B-AD 1")));

        assertThat(check(schema, CustomFields.of(REF))).containsExactly(refused);
        assertThat(CustomFieldRules.check(schema, Option.some(schema), CustomFields.of(REF), ofAnother))
                .containsExactly(refused);
    }

    @Test
    @DisplayName("20.4 values under a disabled schema are judged as well")
    void judgesValuesUnderADisabledSchema() {
        DataSchema schema = Schemas.of(SchemaDraft.of("Vehicles", text("plate")).toBuilder()
                .enabled(false)
                .build());

        assertThat(check(schema, CustomFields.of(REF).with("plate", CustomValue.number(1))))
                .extracting(Violation::field, Violation::reason)
                .containsExactly(
                        tuple("schema.id", "is disabled and cannot be assigned to another entity"),
                        tuple("customFields.plate", "must be a string"));
    }

    @Test
    @DisplayName("10.5 an entity keeps the values it has of a disabled schema, and gets no new ones")
    void keepsExistingValuesOfADisabledSchema() {
        DataSchema schema = Schemas.of(SchemaDraft.of("Vehicles", text("plate"), text("colour")).toBuilder()
                .required("plate", "colour")
                .enabled(false)
                .build());
        CustomFields stored = CustomFields.of(new SchemaRef(Schemas.ID, 2)).with("plate", CustomValue.text("B-AD 1"));
        CustomFields same = CustomFields.of(REF).with("plate", CustomValue.text("B-AD 1"));

        assertThat(check(schema, same, stored)).isEmpty();
        assertThat(check(schema, same.without("plate"), stored)).isEmpty();
        assertThat(check(
                        schema,
                        same.with("plate", CustomValue.text("B-AD 2")).with("colour", CustomValue.text("red")),
                        stored))
                .containsExactly(
                        Violation.of("customFields.plate", "B-AD 2", "accepts no new values: the schema is disabled"),
                        Violation.of("customFields.colour", "red", "accepts no new values: the schema is disabled"));
    }

    @Test
    @DisplayName("10.9 a disabled field takes no new values, what is there stays")
    void keepsExistingValuesOfADisabledField() {
        DataSchema schema = Schemas.of(SchemaDraft.of("Vehicles", text("plate").disabled()).toBuilder()
                .required("plate")
                .build());
        CustomFields given = CustomFields.of(REF).with("plate", CustomValue.text("B-AD 1"));
        Violation refused =
                Violation.of("customFields.plate", "B-AD 1", "accepts no new values: the field is disabled");

        assertThat(check(schema, given, given)).isEmpty();
        assertThat(check(schema, given)).containsExactly(refused);
        assertThat(check(schema, given, CustomFields.of(REF).with("plate", CustomValue.text("B-AD 2"))))
                .containsExactly(refused);
        assertThat(check(schema, given, CustomFields.of(ELSEWHERE).with("plate", CustomValue.text("B-AD 1"))))
                .containsExactly(refused);
        assertThat(check(schema, CustomFields.of(REF))).isEmpty();
    }

    @Test
    @DisplayName("10.4 a disabled option is chosen no more, where it was chosen it stays")
    void keepsExistingChoicesOfADisabledOption() {
        DataSchema schema = Schemas.of(FieldDefinition.builder("fuel", FieldType.ENUM)
                .options(List.of(
                        FieldDefinition.Choice.of("coal", "Coal").disabled(),
                        FieldDefinition.Choice.of("petrol", "Petrol")))
                .build());
        CustomFields coal = CustomFields.of(REF).with("fuel", CustomValue.text("coal"));
        CustomFields petrol = CustomFields.of(REF).with("fuel", CustomValue.text("petrol"));

        assertThat(check(schema, coal, coal)).isEmpty();
        assertThat(check(schema, petrol, coal)).isEmpty();
        assertThat(check(schema, coal, petrol))
                .containsExactly(Violation.of("customFields.fuel", "coal", "is a disabled option"));
    }

    @Test
    void keepsAnExistingValueWhenItsFieldBecameNarrower() {
        DataSchema schema = Schemas.of(text("plate").toBuilder().longest(3).build());
        CustomFields stored = CustomFields.of(REF).with("plate", CustomValue.text("B-AD 1"));

        assertThat(check(schema, stored, stored)).isEmpty();
        assertThat(check(schema, stored)).hasSize(1);
    }

    @Test
    void takesAnEqualNumberOfAnotherScaleForTheStoredOne() {
        DataSchema schema =
                Schemas.of(FieldDefinition.of("weight", FieldType.NUMBER).disabled());
        CustomFields stored = CustomFields.of(REF).with("weight", CustomValue.number(2));

        assertThat(check(
                        schema,
                        CustomFields.of(REF).with("weight", CustomValue.number(new BigDecimal("2.00"))),
                        stored))
                .isEmpty();
    }

    @Test
    void reportsTenThousandUnknownKeysQuickly() {
        CustomFields given = new CustomFields(
                REF,
                LinkedHashMap.ofEntries(List.range(0, 10_000).map(n -> Tuple.of("key" + n, CustomValue.number(n)))));

        Seq<Violation> found =
                assertTimeout(ofSeconds(2), () -> check(Schemas.of(Schemas.sample()), given, given.without("key0")));
        assertThat(found.map(Violation::field)).containsExactly("customFields.key0");
        assertThat(assertTimeout(ofSeconds(2), () -> check(Schemas.of(Schemas.sample()), given)))
                .hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "longtext",
                "url",
                "identifier",
                "enum",
                "date",
                "datetime",
                "integer",
                "number",
                "checkbox",
                "tag"
            })
    void repeatsLittleOfAHugeText(String type) {
        DataSchema schema = Schemas.of(FieldDefinition.of("f", new FieldType(type)));
        CustomFields given = CustomFields.of(REF).with("f", CustomValue.text("x".repeat(1 << 20)));

        assertThat(assertTimeout(ofSeconds(2), () -> check(schema, given)))
                .isNotEmpty()
                .allSatisfy(violation ->
                        assertThat(violation.value().get()).hasSizeLessThanOrEqualTo(Violation.LONGEST_VALUE));
    }

    @Test
    void repeatsLittleOfAHugeKey() {
        CustomFields given = CustomFields.of(REF).with("k".repeat(1 << 20), CustomValue.flag(true));

        assertThat(check(Schemas.of(text("plate")), given))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("customFields." + "k".repeat(255)));
    }

    @Test
    void tellsValuesWithoutATextByTheirShape() {
        CustomFields given = CustomFields.of(REF)
                .with("list", CustomValue.tags("a", "b"))
                .with("object", new CustomValue.Members(LinkedHashMap.of("a", CustomValue.flag(true))))
                .with("tag", new CustomValue.Items(List.of(CustomValue.Nothing.NOTHING)));
        DataSchema schema = Schemas.of(text("list"), text("object"), FieldDefinition.of("tag", FieldType.TAG));

        assertThat(check(schema, given).flatMap(Violation::value))
                .containsExactly("a list of 2", "an object of 1", "null");
    }

    private static Seq<Violation> check(DataSchema schema, CustomFields given) {
        return CustomFieldRules.check(schema, Option.some(schema), given, Option.none());
    }

    private static Seq<Violation> check(DataSchema schema, CustomFields given, CustomFields stored) {
        return CustomFieldRules.check(schema, Option.some(schema), given, Option.some(stored));
    }
}
