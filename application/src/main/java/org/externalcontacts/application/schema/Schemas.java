package org.externalcontacts.application.schema;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;

/**
 * Use cases on schemas of custom fields, of contacts or of organizations; a schema of the other kind is unknown here (rule 10).
 * Every use case may be refused for lacking permission, every one that takes an id if no schema has it.
 */
public interface Schemas {

    /**
     * Makes version 1 of a schema; one without a name is named by its title, if it has one (rule 10.9). Refused: invalid input;
     * more than 20 schemas of both kinds together (rule 10.2).
     */
    @Fulfils({Operation.POST_CONTACTS_SCHEMAS, Operation.POST_ORGANIZATIONS_SCHEMAS})
    Either<Refusal, DataSchema> create(SchemaDraft draft);

    /**
     * {@link #create}, once for this key: a repeated call returns what the first one returned (rule 20.14). Also refused: a key that was used
     * for something else. A remote system that takes no keys does not support it.
     */
    Either<Refusal, DataSchema> create(SchemaDraft draft, IdempotencyKey key);

    /** The newest version of a schema. */
    @Fulfils({Operation.GET_CONTACTS_SCHEMA, Operation.GET_ORGANIZATIONS_SCHEMA})
    Either<Refusal, DataSchema> get(SchemaId id);

    /** One version of a schema. */
    @Fulfils({Operation.GET_CONTACTS_SCHEMA_VERSION, Operation.GET_ORGANIZATIONS_SCHEMA_VERSION})
    Either<Refusal, DataSchema> version(SchemaRef ref);

    /** All versions of a schema, newest first (rule 10.8). */
    @Fulfils({Operation.GET_CONTACTS_SCHEMA_VERSIONS, Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS})
    Either<Refusal, List<DataSchema>> versions(SchemaId id);

    /** The newest version of every schema, oldest schema first. */
    @Fulfils({Operation.GET_CONTACTS_SCHEMAS, Operation.GET_ORGANIZATIONS_SCHEMAS})
    Either<Refusal, List<DataSchema>> list();

    /**
     * Makes the next version. Refused: a version that is not the newest; a field that is missing or of another type
     * (rules 10.5, 10.9).
     *
     * @param read the version that the caller read and changes
     */
    @Fulfils({Operation.PUT_CONTACTS_SCHEMA, Operation.PUT_ORGANIZATIONS_SCHEMA})
    Either<Refusal, DataSchema> update(SchemaRef read, SchemaDraft draft);
}
