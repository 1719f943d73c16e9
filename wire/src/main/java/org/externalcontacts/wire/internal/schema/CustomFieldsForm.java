package org.externalcontacts.wire.internal.schema;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.jspecify.annotations.Nullable;

/** Custom fields: in JSON, their schema and their values are members side by side (rule 10.5). */
public final class CustomFieldsForm {

    private CustomFieldsForm() {}

    /** The member with the values. */
    public static CustomValue.@Nullable Members values(Option<CustomFields> fields) {
        return fields.map(given -> new CustomValue.Members(given.values())).getOrNull();
    }

    /** The member with the schema. */
    public static @Nullable Body<DataSchema> schema(SchemaTarget target, Option<CustomFields> fields) {
        return fields.map(given -> SchemaForm.reference(target, given.schema())).getOrNull();
    }

    /** Custom fields, which need a schema to be of; a schema without them is passed over. */
    public static Option<CustomFields> read(
            @Nullable Body<DataSchema> schema, CustomValue.@Nullable Members values, ReadContext reading) {
        return reading.part(inner -> fields(schema, values, inner));
    }

    private static Option<CustomFields> fields(
            @Nullable Body<DataSchema> schema, CustomValue.@Nullable Members values, ReadContext reading) {
        if (schema == null) {
            if (values != null && !values.values().isEmpty()) {
                reading.remember("schema", Option.none(), "is required with customFields");
            }
            return Option.none();
        }
        Option<SchemaId> id = reading.requiredId("schema.id", schema.get(SchemaForm.ID), SchemaId::of);
        Option<Integer> version = reading.required("schema.version", schema.get(SchemaForm.VERSION));
        Map<String, CustomValue> given = values == null ? LinkedHashMap.empty() : values.values();
        return id.flatMap(of -> version.map(number -> new CustomFields(new SchemaRef(of, number), given)));
    }
}
