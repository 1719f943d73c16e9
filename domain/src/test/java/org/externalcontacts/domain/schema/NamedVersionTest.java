package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.CustomFieldRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Custom fields are judged by the version that the write names (rule 10.9)")
class NamedVersionTest {

    private static final FieldDefinition PLATE = FieldDefinition.of("plate", FieldType.TEXT);
    private static final FieldDefinition COLOUR = FieldDefinition.of("colour", FieldType.TEXT);
    private static final FieldDefinition FUEL = FieldDefinition.builder("fuel", FieldType.ENUM)
            .options(List.of(FieldDefinition.Choice.of("coal", "Coal"), FieldDefinition.Choice.of("petrol", "Petrol")))
            .build();

    private static final DataSchema FIRST = version(
            1,
            SchemaDraft.of("Vehicles", PLATE.toBuilder().longest(5).build(), FUEL).toBuilder()
                    .required("plate")
                    .build());
    private static final DataSchema SECOND = version(
            2,
            SchemaDraft.of(
                            "Vehicles",
                            PLATE.toBuilder().longest(3).build(),
                            FUEL.toBuilder()
                                    .options(List.of(
                                            FieldDefinition.Choice.of("coal", "Coal")
                                                    .disabled(),
                                            FieldDefinition.Choice.of("petrol", "Petrol")))
                                    .build(),
                            COLOUR)
                    .toBuilder()
                    .required("colour")
                    .build());

    private static final CustomFields FIVE = values(FIRST).with("plate", CustomValue.text("12345"));
    private static final CustomFields RED = values(SECOND).with("colour", CustomValue.text("red"));

    @Test
    void aFieldThatThisVersionLacksIsAViolation() {
        assertThat(fields(FIRST, FIVE.with("colour", CustomValue.text("red")))).containsExactly("customFields.colour");
        assertThat(fields(SECOND, RED)).isEmpty();
    }

    @Test
    void limitsAreThoseOfThisVersion() {
        assertThat(fields(FIRST, FIVE)).isEmpty();
        assertThat(fields(SECOND, RED.with("plate", CustomValue.text("12345")))).containsExactly("customFields.plate");
    }

    @Test
    void requiredFieldsAreThoseOfThisVersion() {
        assertThat(fields(FIRST, values(FIRST))).containsExactly("customFields.plate");
        assertThat(fields(SECOND, values(SECOND))).containsExactly("customFields.colour");
        assertThat(fields(SECOND, values(SECOND), FIVE)).containsExactly("customFields.colour");
    }

    @Test
    @DisplayName("10.5 an earlier version does not bring back what was disabled since")
    void whatWasDisabledSinceTakesNoNewValues() {
        CustomFields coal = FIVE.with("fuel", CustomValue.text("coal"));

        assertThat(fields(FIRST, coal)).containsExactly("customFields.fuel");
        assertThat(fields(FIRST, coal, coal)).isEmpty();
        assertThat(fields(SECOND, RED.with("fuel", CustomValue.text("coal")), coal))
                .isEmpty();
        DataSchema third = version(3, SchemaDraft.of("Vehicles", PLATE.disabled(), FUEL, COLOUR));
        assertThat(violations(third, FIRST, FIVE, Option.none()).map(Violation::reason))
                .containsExactly("accepts no new values: the field is disabled");
        assertThat(violations(third, FIRST, FIVE, Option.some(FIVE))).isEmpty();
    }

    @Test
    void aStoredValueStaysUnderLaterVersionsAndIsJudgedAnewUnderAnEarlierOne() {
        CustomFields stored = RED.with("plate", CustomValue.text("123"));
        CustomFields downgraded =
                values(FIRST).with("plate", CustomValue.text("123")).with("colour", CustomValue.text("red"));

        assertThat(fields(SECOND, RED.with("plate", CustomValue.text("12345")), FIVE))
                .isEmpty();
        assertThat(violations(SECOND, FIRST, downgraded, Option.some(stored)))
                .containsExactly(Violation.of("customFields.colour", "red", "is not a field of this version"));
    }

    @Test
    @DisplayName("what a merge of two versions left behind does not lock the contact")
    void whatWasMissingUnderThisVersionMayStayMissing() {
        CustomFields merged = values(SECOND).with("plate", CustomValue.text("12345"));

        assertThat(fields(SECOND, merged, merged)).isEmpty();
        assertThat(fields(SECOND, merged, RED)).containsExactly("customFields.plate", "customFields.colour");
        assertThat(fields(SECOND, merged.with("plate", CustomValue.text("54321")), merged))
                .containsExactly("customFields.plate");
    }

    private static DataSchema version(int number, SchemaDraft content) {
        return new DataSchema(Schemas.ID, number, SchemaTarget.CONTACT, content, Option.none(), Instant.EPOCH);
    }

    private static CustomFields values(DataSchema schema) {
        return CustomFields.of(schema.ref());
    }

    private static Seq<String> fields(DataSchema named, CustomFields given) {
        return violations(SECOND, named, given, Option.none()).map(Violation::field);
    }

    private static Seq<String> fields(DataSchema named, CustomFields given, CustomFields stored) {
        return violations(SECOND, named, given, Option.some(stored)).map(Violation::field);
    }

    private static Seq<Violation> violations(
            DataSchema latest, DataSchema named, CustomFields given, Option<CustomFields> stored) {
        return CustomFieldRules.check(latest, Option.some(named), given, stored);
    }
}
