package org.externalcontacts.wire.internal.schema;

import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.reference.References;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Writes schemas of custom fields. */
@Mapper(
        config = WireMapping.class,
        uses = {JsonSchemaWriter.class, References.class})
public interface SchemaMapper {

    /** The one mapper; it has no state. */
    SchemaMapper INSTANCE = Mappers.getMapper(SchemaMapper.class);

    /** The schema as answers carry it. */
    @Mapping(target = "name", expression = "java(schema.content().name().getOrNull())")
    @Mapping(target = "enabled", expression = "java(schema.content().enabled())")
    @Mapping(target = "dateCreated", source = "created")
    @Mapping(target = "jsonSchema", source = "content")
    @Mapping(target = "selfUri", source = ".", qualifiedByName = "selfUri")
    DataSchemaDto dto(DataSchema schema);

    /** What a caller may write, as requests carry it: the version is the one that was read, 0 for a new schema (BEHAVIOUR 10.5). */
    @Mapping(target = "name", expression = "java(draft.name().getOrNull())")
    @Mapping(target = "enabled", expression = "java(draft.enabled())")
    @Mapping(target = "jsonSchema", source = "draft")
    @Mapping(target = "version", source = "version")
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "appliesTo", ignore = true)
    @Mapping(target = "createdBy", ignore = true)
    @Mapping(target = "dateCreated", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    DataSchemaDto dto(SchemaDraft draft, int version);

    default java.util.List<String> appliesTo(SchemaTarget target) {
        return java.util.List.of(target.name());
    }

    @Named("selfUri")
    default String selfUri(DataSchema schema) {
        return SelfUris.of(schema.appliesTo(), schema.ref());
    }
}
