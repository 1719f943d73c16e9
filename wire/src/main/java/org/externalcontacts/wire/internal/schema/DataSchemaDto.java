package org.externalcontacts.wire.internal.schema;

import java.util.List;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.reference.NamedRefDto;
import org.jspecify.annotations.Nullable;

/** A version of a schema of custom fields, or a reference to one that holds only id and version. */
public record DataSchemaDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable Integer version,
        @Nullable List<String> appliesTo,
        @Nullable Boolean enabled,
        @Nullable NamedRefDto createdBy,
        @Nullable String dateCreated,
        CustomValue.@Nullable Members jsonSchema,
        @Nullable String selfUri) {

    /** A reference to a version of a schema. */
    public static DataSchemaDto reference(String id, int version, String selfUri) {
        return new DataSchemaDto(id, null, version, null, null, null, null, null, selfUri);
    }
}
