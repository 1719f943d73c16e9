package org.externalcontacts.domain.schema;

/** A schema in one of its versions: what a write of custom fields names (BEHAVIOUR 10.5). */
public record SchemaRef(SchemaId id, int version) {}
