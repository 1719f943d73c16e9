package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.json.Reading;

/** Reads schemas of custom fields: what callers write, and what the platform answers. */
public final class SchemaReader {

    private SchemaReader() {}

    /** What a caller wrote; a schema that does not say otherwise is enabled. */
    public static SchemaDraft draft(DataSchemaDto dto, Reading reading) {
        Map<String, CustomValue> schema =
                Option.of(dto.jsonSchema()).map(CustomValue.Members::values).getOrElse(LinkedHashMap.empty());
        boolean enabled = dto.enabled() == null || dto.enabled();
        return reading.within(
                "jsonSchema", inner -> new JsonSchemaReader(schema, inner).draft(Option.of(dto.name()), enabled));
    }

    /** A schema of an answer; none if what makes it one is missing, which the reading remembers. */
    public static Option<DataSchema> schema(DataSchemaDto dto, SchemaTarget target, Reading reading) {
        Option<SchemaId> id = reading.requiredId("id", dto.id(), SchemaId::of);
        Option<Integer> version = reading.required("version", dto.version());
        Option<Instant> created = reading.requiredTime("dateCreated", dto.dateCreated());
        Option<UserId> createdBy =
                Option.of(dto.createdBy()).flatMap(user -> reading.id("createdBy.id", user.id(), UserId::of));
        SchemaDraft content = draft(dto, reading);
        return reading.when(() -> new DataSchema(id.get(), version.get(), target, content, createdBy, created.get()));
    }
}
