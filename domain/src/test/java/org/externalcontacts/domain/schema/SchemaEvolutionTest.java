package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.externalcontacts.domain.schema.Schemas.choice;
import static org.externalcontacts.domain.schema.Schemas.text;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.SchemaRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A schema from version to version (rule 10)")
class SchemaEvolutionTest {

    private final DataSchema current = Schemas.of(text("plate_text"), choice("fuel_enum", "petrol", "diesel"));

    @Test
    @DisplayName("10.5 an update that names the current version makes the next one")
    void countsVersionsUp() {
        DataSchema next = next(current.content());

        assertThat(next.version()).isEqualTo(4);
        assertThat(next.created()).isEqualTo(Schemas.LATER);
        assertThat(next.ref()).isEqualTo(new SchemaRef(Schemas.ID, 4));
    }

    @Test
    @DisplayName("10.6 id, author and what the schema extends stay over all versions")
    void keepsWhatTheSchemaIs() {
        DataSchema next = next(SchemaDraft.of("Other name").toBuilder()
                .fields(current.content().fields())
                .build());

        assertThat(next.id()).isEqualTo(current.id());
        assertThat(next.appliesTo()).isEqualTo(SchemaTarget.CONTACT);
        assertThat(next.createdBy()).contains(Schemas.AUTHOR);
        assertThat(next.content().name()).contains("Other name");
    }

    @Test
    @DisplayName("10.8 an earlier version keeps its own content")
    void leavesTheEarlierVersionAlone() {
        DataSchema next = next(with(current.content().fields().append(text("colour_text"))));

        assertThat(current.version()).isEqualTo(3);
        assertThat(current.content().fields()).hasSize(2);
        assertThat(next.content().fields()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 4})
    @DisplayName("10.9 an update of any other version is refused as stale, whatever else is wrong")
    void refusesAnyOtherVersion(int given) {
        assertThat(SchemaRules.next(current, SchemaDraft.of(""), given, Schemas.LATER)
                        .getLeft())
                .isEqualTo(new Refusal.StaleVersion(
                        Version.of(given), EntityKind.SCHEMA, Schemas.ID.text(), Version.of(3)));
    }

    @Test
    @DisplayName("10.9 fields may be added, disabled, enabled again and put in another order")
    void takesMoreFieldsAndFewerEnabledOnes() {
        List<FieldDefinition> changed = List.of(
                text("colour_text"),
                choice("fuel_enum", "petrol", "diesel"),
                text("plate_text").disabled());

        DataSchema disabled = next(with(changed));
        assertThat(disabled.content().fields()).isEqualTo(changed);
        assertThat(SchemaRules.next(disabled, with(changed.update(2, text("plate_text"))), 4, Schemas.LATER))
                .isNotEmpty();
    }

    @Test
    @DisplayName("10.2, 10.9 no field is removed: one violation for each")
    void refusesToRemoveFields() {
        assertThat(violations(SchemaDraft.of("Vehicles")))
                .extracting(Violation::field, Violation::reason)
                .containsExactly(
                        tuple("jsonSchema.properties.plate_text", "cannot be removed from the schema, only disabled"),
                        tuple("jsonSchema.properties.fuel_enum", "cannot be removed from the schema, only disabled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"longtext", "identifier", "mood"})
    @DisplayName("10.9 no field changes its type, to no type whatever")
    void refusesToRetypeFields(String type) {
        FieldDefinition retyped = FieldDefinition.of("plate_text", new FieldType(type));

        assertThat(violations(with(current.content().fields().update(0, retyped))))
                .containsExactly(Violation.of(
                        "jsonSchema.properties.plate_text.allOf", type, "cannot replace the field type text"));
    }

    @Test
    @DisplayName("10.9 a retyped enum field is reported once, not for its options as well")
    void reportsARetypedFieldOnce() {
        assertThat(violations(with(current.content().fields().update(1, text("fuel_enum")))))
                .extracting(Violation::field)
                .containsExactly("jsonSchema.properties.fuel_enum.allOf");
    }

    @Test
    @DisplayName("10.4, 10.9 options may be added and disabled, never removed")
    void keepsEveryOption() {
        FieldDefinition fuel = current.content().field("fuel_enum").get();
        FieldDefinition more = fuel.toBuilder()
                .options(List.of(
                                FieldDefinition.Choice.of("petrol", "Petrol").disabled(),
                                FieldDefinition.Choice.of("diesel", "Diesel"))
                        .append(FieldDefinition.Choice.of("electric", "Electric")))
                .build();
        FieldDefinition fewer = choice("fuel_enum", "electric");

        assertThat(violations(with(current.content().fields().update(1, more)))).isEmpty();
        assertThat(violations(with(current.content().fields().update(1, fewer))))
                .containsExactly(
                        Violation.of(
                                "jsonSchema.properties.fuel_enum.enum", "petrol", "cannot be removed, only disabled"),
                        Violation.of(
                                "jsonSchema.properties.fuel_enum.enum", "diesel", "cannot be removed, only disabled"));
    }

    @Test
    @DisplayName("10.5 a schema may be disabled and enabled again")
    void disablesTheWholeSchema() {
        DataSchema disabled = next(current.content().toBuilder().enabled(false).build());

        assertThat(disabled.content().enabled()).isFalse();
        assertThat(SchemaRules.next(disabled, current.content(), 4, Schemas.LATER)
                        .get()
                        .content()
                        .enabled())
                .isTrue();
    }

    @Test
    @DisplayName("20.4 what is wrong with the draft and what is wrong with the step are reported together")
    void reportsEverythingAtOnce() {
        SchemaDraft draft = SchemaDraft.of(
                "n".repeat(1001), text("plate_text").toBuilder().longest(101).build());

        assertThat(violations(draft))
                .extracting(Violation::field)
                .containsExactly(
                        "name", "jsonSchema.properties.plate_text.maxLength", "jsonSchema.properties.fuel_enum");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19})
    @DisplayName("10.2 there is room for a schema while there are fewer than 20, of both kinds together")
    void hasRoomForTwentySchemas(int existing) {
        assertThat(SchemaRules.roomForOneMore(existing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 21", "23, 24"})
    @DisplayName("10.2 there is no room for a 21st schema")
    void hasNoRoomForMore(int existing, long given) {
        assertThat(SchemaRules.roomForOneMore(existing))
                .containsExactly(new Refusal.LimitExceeded(given, "schemas", 20));
    }

    private SchemaDraft with(List<FieldDefinition> fields) {
        return current.content().toBuilder().fields(fields).build();
    }

    private DataSchema next(SchemaDraft draft) {
        return SchemaRules.next(current, draft, 3, Schemas.LATER).get();
    }

    private Seq<Violation> violations(SchemaDraft draft) {
        return SchemaRules.next(current, draft, 3, Schemas.LATER)
                .fold(refusal -> ((Refusal.InvalidInput) refusal).violations(), next -> List.empty());
    }
}
