package org.externalcontacts.domain.schema;

/** A reference to one version of a schema, as given in a write of custom fields (rule 10.5). */
public record SchemaRef(SchemaId id, int version) {}
