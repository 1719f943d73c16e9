package org.externalcontacts.application.schema;

import io.vavr.control.Either;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.SchemaId;

/** Use cases on schemas of contacts: these can be deleted, those of organizations cannot (rule 10.7). */
public interface ContactSchemas extends Schemas {

    /** Removes a schema with all its versions. Refused when contacts carry values of it (rule 10.9). */
    @Fulfils(Operation.DELETE_CONTACTS_SCHEMA)
    Either<Refusal, SchemaId> delete(SchemaId id);
}
