package org.externalcontacts.application.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Schemas in all their versions. */
public interface SchemaRecords {

    /** The newest version. */
    Option<DataSchema> latest(SchemaId id);

    /** This version. */
    Option<DataSchema> version(SchemaRef ref);

    /** All versions, newest first. */
    List<DataSchema> versions(SchemaId id);

    /** The newest version of every schema for contacts or for organizations, by creation of the schema. */
    List<DataSchema> all(SchemaTarget target);

    /** Whether a contact or organization carries values of any version of it. */
    boolean isInUse(SchemaId id);
}
