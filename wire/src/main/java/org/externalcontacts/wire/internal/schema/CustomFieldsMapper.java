package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

/** Custom fields: on the wire, their schema and their values stand side by side (BEHAVIOUR 10.5). */
public final class CustomFieldsMapper {

    private CustomFieldsMapper() {}

    public static CustomValue.@Nullable Members values(Option<CustomFields> fields) {
        return fields.map(given -> new CustomValue.Members(given.values())).getOrNull();
    }

    @Named("schemaOfContact")
    public static @Nullable DataSchemaDto schemaOfContact(Option<CustomFields> fields) {
        return reference(SchemaTarget.CONTACT, fields);
    }

    @Named("schemaOfOrganization")
    public static @Nullable DataSchemaDto schemaOfOrganization(Option<CustomFields> fields) {
        return reference(SchemaTarget.EXTERNAL_ORGANIZATION, fields);
    }

    private static @Nullable DataSchemaDto reference(SchemaTarget target, Option<CustomFields> fields) {
        return fields.map(CustomFields::schema)
                .map(schema ->
                        DataSchemaDto.reference(schema.id().text(), schema.version(), SelfUris.of(target, schema)))
                .getOrNull();
    }

    /** Custom fields, which need a schema to be of; a schema without them is passed over. */
    public static Option<CustomFields> read(
            @Nullable DataSchemaDto schema, CustomValue.@Nullable Members values, Reading reading) {
        return reading.part(inner -> fields(schema, values, inner));
    }

    private static Option<CustomFields> fields(
            @Nullable DataSchemaDto schema, CustomValue.@Nullable Members values, Reading reading) {
        if (schema == null) {
            if (values != null && !values.values().isEmpty()) {
                reading.remember("schema", Option.none(), "is required with customFields");
            }
            return Option.none();
        }
        Option<SchemaId> id = reading.requiredId("schema.id", schema.id(), SchemaId::of);
        Option<Integer> version = reading.required("schema.version", schema.version());
        Map<String, CustomValue> given = values == null ? LinkedHashMap.empty() : values.values();
        return id.flatMap(of -> version.map(number -> new CustomFields(new SchemaRef(of, number), given)));
    }
}
