package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.UUID;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Schemas of custom fields, of contacts and of organizations. */
public abstract class SchemaContract extends NounContract {

    private static final FieldDefinition TEXT = FieldDefinition.of("note_text", FieldType.TEXT);

    private List<DataSchema> made = List.empty();

    /** An engine has room for 20: each test leaves as many as it found, where schemas can be deleted. */
    @AfterEach
    void leaveNothingBehind() {
        made.filter(schema -> schema.appliesTo() == SchemaTarget.CONTACT)
                .forEach(schema -> engine().contactSchemas().delete(schema.id()));
    }

    @Test
    @Proves({"10.1", "10.5", "10.6"})
    void aNewSchemaIsVersion1OfItsKind() {
        DataSchema schema = create(SchemaDraft.of(unique.word(), TEXT));
        assertThat(schema.version()).isEqualTo(1);
        assertThat(schema.appliesTo()).isEqualTo(SchemaTarget.CONTACT);
        assertThat(done(engine().contactSchemas().get(schema.id()))).isEqualTo(schema);
        assertThat(done(engine().contactSchemas().version(schema.ref()))).isEqualTo(schema);
        assertThat(done(engine().contactSchemas().list())).contains(schema);
        notFound(engine().organizationSchemas().get(schema.id()));
    }

    @Test
    @Proves({"10.6", "10.7"})
    void schemasOfOrganizationsAreOfTheirOwn() {
        needs(Capability.EXCLUSIVE);
        DataSchema schema = done(engine().organizationSchemas().create(SchemaDraft.of(unique.word(), TEXT)));
        assertThat(schema.appliesTo()).isEqualTo(SchemaTarget.EXTERNAL_ORGANIZATION);
        assertThat(done(engine().organizationSchemas().list())).contains(schema);
        assertThat(done(engine().organizationSchemas().versions(schema.id()))).containsExactly(schema);
        notFound(engine().contactSchemas().get(schema.id()));
        notFound(engine().contactSchemas().delete(schema.id()));
        DataSchema next = done(engine().organizationSchemas()
                .update(
                        schema.ref(),
                        schema.content().toBuilder().enabled(false).build()));
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.appliesTo()).isEqualTo(SchemaTarget.EXTERNAL_ORGANIZATION);
    }

    @Test
    @Proves({"10.5", "10.8", "10.9"})
    void everyUpdateMakesAVersionAndKeepsTheOldOnes() {
        DataSchema first = create(SchemaDraft.of(unique.word(), TEXT));
        DataSchema second = update(
                first,
                first.content().toBuilder()
                        .fields(List.of(TEXT, FieldDefinition.of("more_checkbox", FieldType.CHECKBOX)))
                        .build());
        DataSchema third = update(
                second,
                second.content().toBuilder()
                        .fields(List.of(
                                TEXT.disabled(), second.content().fields().last()))
                        .build());
        assertThat(done(engine().contactSchemas().versions(first.id()))).containsExactly(third, second, first);
        assertThat(done(engine().contactSchemas().get(first.id()))).isEqualTo(third);
        assertThat(done(engine().contactSchemas().version(first.ref()))).isEqualTo(first);
        notFound(engine().contactSchemas().version(new SchemaRef(first.id(), 4)));
    }

    @Test
    @Proves({"10.9", "13.1", "13.2"})
    void anUpdateOfAnOldVersionIsRefused() {
        DataSchema first = create(SchemaDraft.of(unique.word(), TEXT));
        update(first, first.content().toBuilder().enabled(false).build());
        Refusal refusal = refusedUnchanged(() -> engine().contactSchemas().update(first.ref(), first.content()));
        assertThat(refusal).isInstanceOf(Refusal.StaleVersion.class);
        assertThat(((Refusal.StaleVersion) refusal).current()).isEqualTo(Version.of(2));
    }

    @Test
    @Proves({"10.2", "10.9"})
    void aFieldIsNeitherRemovedNorRetyped() {
        FieldDefinition other = FieldDefinition.of("other_url", FieldType.URL);
        DataSchema schema = create(SchemaDraft.of(unique.word(), TEXT, other));
        Either<Refusal, DataSchema> update = engine().contactSchemas()
                .update(
                        schema.ref(),
                        schema.content().toBuilder()
                                .fields(List.of(FieldDefinition.of("note_text", FieldType.NUMBER)))
                                .build());
        assertThat(refused(update, Refusal.InvalidInput.class).violations()).hasSize(2);
    }

    @Test
    @Proves({"10.2", "10.3", "10.4", "20.4"})
    void aSchemaKeepsItsLimits() {
        FieldDefinition[] fields = List.range(0, 26)
                .map(index -> FieldDefinition.of("field" + index + "_text", FieldType.TEXT))
                .toJavaArray(FieldDefinition[]::new);
        refused(engine().contactSchemas().create(SchemaDraft.of(unique.word(), fields)), Refusal.InvalidInput.class);
        create(SchemaDraft.of(unique.word(), List.of(fields).take(25).toJavaArray(FieldDefinition[]::new)));
        refused(engine().contactSchemas().create(SchemaDraft.of("n".repeat(1_001), TEXT)), Refusal.InvalidInput.class);
        refused(
                engine().contactSchemas()
                        .create(SchemaDraft.of(
                                unique.word(), TEXT.toBuilder().longest(101).build())),
                Refusal.InvalidInput.class);
        refused(
                engine().contactSchemas().create(SchemaDraft.of(unique.word(), options(51))),
                Refusal.InvalidInput.class);
        create(SchemaDraft.of(unique.word(), options(50)));
    }

    @Test
    @Proves({"10.9"})
    void aSchemaWithoutANameIsNamedByItsTitle() {
        SchemaDraft nameless = SchemaDraft.of("", TEXT);
        SchemaDraft titled = nameless.toBuilder()
                .others(LinkedHashMap.of("title", CustomValue.text("Loyalty")))
                .build();
        assertThat(create(nameless).content().name()).isEmpty();
        DataSchema made = create(titled);
        assertThat(made.content().name()).contains("Loyalty");
        assertThat(done(engine().contactSchemas().update(made.ref(), titled)).content())
                .isEqualTo(made.content());
    }

    @Test
    @Proves({"10.2"})
    void thereIsRoomFor20SchemasOfBothKindsTogether() {
        needs(Capability.EXCLUSIVE);
        done(engine().organizationSchemas().create(SchemaDraft.of(unique.word(), TEXT)));
        int existing = done(engine().contactSchemas().list()).size()
                + done(engine().organizationSchemas().list()).size();
        List.range(existing, 20).forEach(index -> create(SchemaDraft.of(unique.word(), TEXT)));
        assertThat(refusedUnchanged(() -> engine().contactSchemas().create(SchemaDraft.of(unique.word(), TEXT))))
                .isEqualTo(new Refusal.LimitExceeded(21, "schemas", 20));
        refused(
                engine().organizationSchemas().create(SchemaDraft.of(unique.word(), TEXT)),
                Refusal.LimitExceeded.class);
    }

    @Test
    @Proves({"10.7", "10.9"})
    void aSchemaIsDeletedUnlessItIsInUse() {
        DataSchema schema = create(SchemaDraft.of(unique.word(), TEXT));
        ContactId contact = done(engine().contacts()
                        .create(unique.person()
                                .customFields(CustomFields.of(schema.ref()).with("note_text", CustomValue.text("x")))
                                .build()))
                .id();
        update(schema, schema.content().toBuilder().enabled(false).build());
        assertThat(refusedUnchanged(() -> engine().contactSchemas().delete(schema.id())))
                .isEqualTo(new Refusal.Conflict(
                        Refusal.ConflictReason.SCHEMA_IN_USE, schema.id().text()));
        done(engine().contacts().delete(contact));
        assertThat(done(engine().contactSchemas().delete(schema.id()))).isEqualTo(schema.id());
        notFound(engine().contactSchemas().get(schema.id()));
        notFound(engine().contactSchemas().version(schema.ref()));
    }

    @Test
    @Proves({"14.2"})
    void nothingGoesByAnUnknownId() {
        SchemaId unknown = new SchemaId(UUID.randomUUID());
        for (Schemas schemas : List.of(engine().contactSchemas(), engine().organizationSchemas())) {
            notFound(schemas.get(unknown));
            notFound(schemas.versions(unknown));
            notFound(schemas.version(new SchemaRef(unknown, 1)));
            notFound(schemas.update(new SchemaRef(unknown, 1), SchemaDraft.of("x", TEXT)));
        }
        notFound(engine().contactSchemas().delete(unknown));
    }

    private static FieldDefinition options(int count) {
        return FieldDefinition.builder("choice_enum", FieldType.ENUM)
                .options(List.range(0, count).map(index -> FieldDefinition.Choice.of("_" + index, "Option " + index)))
                .build();
    }

    private DataSchema create(SchemaDraft draft) {
        DataSchema schema = done(engine().contactSchemas().create(draft));
        made = made.append(schema);
        return schema;
    }

    private DataSchema update(DataSchema read, SchemaDraft draft) {
        return done(engine().contactSchemas().update(read.ref(), draft));
    }
}
