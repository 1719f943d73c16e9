package org.externalcontacts.application.internal.schema;

import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.schema.SchemaTarget;

/** The operations of one kind of schema: the API has them twice. */
public record SchemaOperations(
        SchemaTarget target,
        Operation create,
        Operation get,
        Operation version,
        Operation versions,
        Operation list,
        Operation update) {

    /** Schemas of contacts. */
    public static final SchemaOperations OF_CONTACTS = new SchemaOperations(
            SchemaTarget.CONTACT,
            Operation.POST_CONTACTS_SCHEMAS,
            Operation.GET_CONTACTS_SCHEMA,
            Operation.GET_CONTACTS_SCHEMA_VERSION,
            Operation.GET_CONTACTS_SCHEMA_VERSIONS,
            Operation.GET_CONTACTS_SCHEMAS,
            Operation.PUT_CONTACTS_SCHEMA);

    /** Schemas of organizations. */
    public static final SchemaOperations OF_ORGANIZATIONS = new SchemaOperations(
            SchemaTarget.EXTERNAL_ORGANIZATION,
            Operation.POST_ORGANIZATIONS_SCHEMAS,
            Operation.GET_ORGANIZATIONS_SCHEMA,
            Operation.GET_ORGANIZATIONS_SCHEMA_VERSION,
            Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS,
            Operation.GET_ORGANIZATIONS_SCHEMAS,
            Operation.PUT_ORGANIZATIONS_SCHEMA);
}
