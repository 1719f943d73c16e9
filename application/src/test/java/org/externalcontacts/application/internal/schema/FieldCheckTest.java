package org.externalcontacts.application.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Custom fields of a record that is written")
class FieldCheckTest {

    private static final DataSchema VEHICLES = new DataSchema(
            new SchemaId(new UUID(0, 7)),
            3,
            SchemaTarget.CONTACT,
            SchemaDraft.of(
                    "Vehicles",
                    FieldDefinition.of("car_text", FieldType.TEXT),
                    FieldDefinition.of("seats_integer", FieldType.INTEGER)),
            Option.none(),
            Instant.parse("2023-06-22T10:15:30Z"));

    @Test
    void areNeverWrongWhenThereAreNone() {
        assertThat(violations(SchemaTarget.CONTACT, Option.none())).isEmpty();
    }

    @Test
    @DisplayName("Rule 10.5: a write names the schema by id and version")
    void areTakenWhenTheirSchemaTakesThem() {
        assertThat(violations(SchemaTarget.CONTACT, given(VEHICLES.ref()))).isEmpty();
    }

    @Test
    @DisplayName("Rules 10.9, 20.4: every value that the schema does not take is named")
    void areRefusedOneByOneByTheirSchema() {
        Option<CustomFields> given = given(VEHICLES.ref())
                .map(fields -> fields.with("seats_integer", CustomValue.text("four"))
                        .with("boat_text", CustomValue.text("none")));

        assertThat(violations(SchemaTarget.CONTACT, given)).hasSize(2);
    }

    @Test
    void areRefusedWhenNoSchemaGoesByTheId() {
        SchemaRef unknown = new SchemaRef(new SchemaId(new UUID(0, 8)), 1);

        assertThat(violations(SchemaTarget.CONTACT, given(unknown)))
                .containsExactly(
                        Violation.of("schema.id", unknown.id().text(), "does not identify an existing schema"));
    }

    @Test
    @DisplayName("Rule 10.6: a schema of contacts is none for organizations")
    void areRefusedWhenTheSchemaIsOfTheOtherKind() {
        assertThat(violations(SchemaTarget.EXTERNAL_ORGANIZATION, given(VEHICLES.ref()))
                        .map(Violation::field))
                .containsExactly("schema.id");
    }

    @Test
    @DisplayName("Rule 10.5: a disabled schema can be given to no further record, values that are stored stay")
    void ofADisabledSchemaStayWhereTheyAre() {
        DataSchema disabled = new DataSchema(
                VEHICLES.id(),
                4,
                VEHICLES.appliesTo(),
                VEHICLES.content().toBuilder().enabled(false).build(),
                Option.none(),
                VEHICLES.created());
        Option<CustomFields> given = given(VEHICLES.ref());
        SchemaView view = SchemaView.of(disabled, VEHICLES);

        assertThat(FieldCheck.violations(view, SchemaTarget.CONTACT, given, Option.none()))
                .isNotEmpty();
        assertThat(FieldCheck.violations(view, SchemaTarget.CONTACT, given, given))
                .isEmpty();
    }

    @Test
    @DisplayName("Rules 10.5, 10.9: only versions that there are can be named, and the one that is named judges")
    void areJudgedByTheVersionThatTheyName() {
        DataSchema fewer = new DataSchema(
                VEHICLES.id(),
                2,
                VEHICLES.appliesTo(),
                SchemaDraft.of("Vehicles", FieldDefinition.of("seats_integer", FieldType.INTEGER)),
                Option.none(),
                VEHICLES.created());
        SchemaView view = SchemaView.of(VEHICLES, fewer);

        assertThat(FieldCheck.violations(view, SchemaTarget.CONTACT, given(fewer.ref()), Option.none())
                        .map(Violation::field))
                .containsExactly("customFields.car_text");
        for (int version : new int[] {-1, 0, 1, 4}) {
            assertThat(FieldCheck.violations(
                                    view,
                                    SchemaTarget.CONTACT,
                                    given(new SchemaRef(VEHICLES.id(), version)),
                                    Option.none())
                            .map(Violation::field))
                    .containsExactly("schema.version");
        }
    }

    private static Option<CustomFields> given(SchemaRef schema) {
        return Option.some(CustomFields.of(schema).with("car_text", CustomValue.text("Zoe")));
    }

    private static Seq<Violation> violations(SchemaTarget target, Option<CustomFields> given) {
        return FieldCheck.violations(SchemaView.of(VEHICLES), target, given, Option.none());
    }
}
