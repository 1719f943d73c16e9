package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.NamedRefDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;

/** Versions of schemas of custom fields, or references to one that hold only id and version. */
public final class SchemaForm {

    /** The members of a schema. */
    public static final BodyForm<DataSchema> FORM = new BodyForm<>();

    static final Member<DataSchema, String> ID = FORM.text("id");
    private static final Member<DataSchema, String> NAME = FORM.text("name");

    /** Counts from 1. */
    public static final Member<DataSchema, Integer> VERSION = FORM.integer("version");

    private static final Member<DataSchema, List<@Nullable String>> APPLIES_TO = FORM.texts("appliesTo");
    private static final Member<DataSchema, Boolean> ENABLED = FORM.flag("enabled");
    private static final Member<DataSchema, NamedRefDto> CREATED_BY = FORM.object("createdBy", NamedRefDto.class);
    private static final Member<DataSchema, String> CREATED = FORM.text("dateCreated");

    /** The fields, as JSON-Schema draft-04 (rule 10.1). */
    public static final Member<DataSchema, CustomValue.Members> JSON_SCHEMA = FORM.values("jsonSchema");

    private static final Member<DataSchema, String> SELF = FORM.text("selfUri");

    private SchemaForm() {}

    /** The schema for answers. */
    public static Body<DataSchema> body(DataSchema schema) {
        return body(schema.content(), schema.version())
                .put(ID, schema.id().text())
                .put(APPLIES_TO, List.of(schema.appliesTo().name()))
                .put(CREATED_BY, NamedRefDto.of(schema.createdBy()))
                .put(CREATED, Times.text(schema.created()))
                .put(SELF, SelfUris.of(schema.appliesTo(), schema.ref()));
    }

    /** What a caller may write, for requests: the version is the one that was read, 0 for a new schema (rule 10.5). */
    public static Body<DataSchema> body(SchemaDraft draft, int version) {
        return body(draft).put(VERSION, version);
    }

    /** What a caller may write, without a version. */
    public static Body<DataSchema> body(SchemaDraft draft) {
        return FORM.empty()
                .put(NAME, draft.name().getOrNull())
                .put(ENABLED, draft.enabled())
                .put(JSON_SCHEMA, JsonSchemaWriter.jsonSchema(draft));
    }

    /** A reference to a version of a schema. */
    static Body<DataSchema> reference(SchemaTarget target, SchemaRef schema) {
        return FORM.empty()
                .put(ID, schema.id().text())
                .put(VERSION, schema.version())
                .put(SELF, SelfUris.of(target, schema));
    }

    /** What a caller wrote; a schema that does not say otherwise is enabled. */
    public static SchemaDraft draft(Body<DataSchema> body, ReadContext reading) {
        Map<String, CustomValue> schema = Option.of(body.get(JSON_SCHEMA))
                .map(CustomValue.Members::values)
                .getOrElse(LinkedHashMap.empty());
        boolean enabled = Option.of(body.get(ENABLED)).getOrElse(true);
        return reading.within(
                "jsonSchema", inner -> new JsonSchemaReader(schema, inner).draft(Option.of(body.get(NAME)), enabled));
    }

    /** A schema that names what it applies to; none, with a violation, if a required member is missing. */
    public static Option<DataSchema> schema(Body<DataSchema> body, ReadContext reading) {
        Option<SchemaTarget> target =
                reading.required("appliesTo", body.get(APPLIES_TO)).flatMap(names -> target(names, reading));
        Option<DataSchema> schema = schema(body, target.getOrElse(SchemaTarget.CONTACT), reading);
        return target.flatMap(known -> schema);
    }

    private static Option<SchemaTarget> target(List<@Nullable String> names, ReadContext reading) {
        Option<SchemaTarget> target =
                io.vavr.collection.List.of(SchemaTarget.values()).find(known -> names.equals(List.of(known.name())));
        if (target.isEmpty()) {
            reading.remember("appliesTo", Option.none(), "must be CONTACT or EXTERNAL_ORGANIZATION, and one of them");
        }
        return target;
    }

    /** A schema of an answer; none, with a violation, if a required member is missing. */
    public static Option<DataSchema> schema(Body<DataSchema> body, SchemaTarget target, ReadContext reading) {
        Option<SchemaId> id = reading.requiredId("id", body.get(ID), SchemaId::of);
        Option<Integer> version = reading.required("version", body.get(VERSION));
        Option<Instant> created = reading.requiredTime("dateCreated", body.get(CREATED));
        Option<UserId> createdBy =
                Option.of(body.get(CREATED_BY)).flatMap(user -> reading.id("createdBy.id", user.id(), UserId::of));
        SchemaDraft content = draft(body, reading);
        return reading.when(() -> new DataSchema(id.get(), version.get(), target, content, createdBy, created.get()));
    }
}
