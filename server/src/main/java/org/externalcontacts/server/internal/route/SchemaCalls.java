package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.entity;

import io.vavr.control.Option;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.wire.internal.endpoint.SchemaEndpoints;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.schema.SchemaForm;

/** The operations on schemas: the same six for contacts and organizations, and one that only contacts have (rule 10.7). */
final class SchemaCalls {

    private SchemaCalls() {}

    static void register(OperationHandlers handlers) {
        ofContacts(handlers);
        ofOrganizations(handlers);
        handlers.done(
                SchemaEndpoints.DELETE_CONTACTS_SCHEMA,
                (engine, id) -> engine.contactSchemas().delete(id));
    }

    private static void ofContacts(OperationHandlers handlers) {
        handlers.create(
                SchemaEndpoints.POST_CONTACTS_SCHEMAS,
                entity(SchemaCalls::firstVersion),
                (engine, none, draft) -> engine.contactSchemas().create(draft),
                (engine, none, draft, key) -> engine.contactSchemas().create(draft, key),
                SchemaForm::body);
        handlers.on(
                SchemaEndpoints.GET_CONTACTS_SCHEMA,
                (engine, id) -> engine.contactSchemas().get(id),
                SchemaForm::body);
        handlers.on(
                SchemaEndpoints.GET_CONTACTS_SCHEMA_VERSION,
                (engine, ids) -> engine.contactSchemas().version(new SchemaRef(ids._1, ids._2)),
                SchemaForm::body);
        handlers.list(
                SchemaEndpoints.GET_CONTACTS_SCHEMA_VERSIONS,
                (engine, id) -> engine.contactSchemas().versions(id),
                SchemaForm::body);
        handlers.list(
                SchemaEndpoints.GET_CONTACTS_SCHEMAS,
                (engine, none) -> engine.contactSchemas().list(),
                SchemaForm::body);
        handlers.on(
                SchemaEndpoints.PUT_CONTACTS_SCHEMA,
                entity(SchemaCalls::revision),
                (engine, id, revision) ->
                        engine.contactSchemas().update(new SchemaRef(id, revision.version()), revision.draft()),
                SchemaForm::body);
    }

    private static void ofOrganizations(OperationHandlers handlers) {
        handlers.create(
                SchemaEndpoints.POST_ORGANIZATIONS_SCHEMAS,
                entity(SchemaCalls::firstVersion),
                (engine, none, draft) -> engine.organizationSchemas().create(draft),
                (engine, none, draft, key) -> engine.organizationSchemas().create(draft, key),
                SchemaForm::body);
        handlers.on(
                SchemaEndpoints.GET_ORGANIZATIONS_SCHEMA,
                (engine, id) -> engine.organizationSchemas().get(id),
                SchemaForm::body);
        handlers.on(
                SchemaEndpoints.GET_ORGANIZATIONS_SCHEMA_VERSION,
                (engine, ids) -> engine.organizationSchemas().version(new SchemaRef(ids._1, ids._2)),
                SchemaForm::body);
        handlers.list(
                SchemaEndpoints.GET_ORGANIZATIONS_SCHEMA_VERSIONS,
                (engine, id) -> engine.organizationSchemas().versions(id),
                SchemaForm::body);
        handlers.list(
                SchemaEndpoints.GET_ORGANIZATIONS_SCHEMAS,
                (engine, none) -> engine.organizationSchemas().list(),
                SchemaForm::body);
        handlers.on(
                SchemaEndpoints.PUT_ORGANIZATIONS_SCHEMA,
                entity(SchemaCalls::revision),
                (engine, id, revision) ->
                        engine.organizationSchemas().update(new SchemaRef(id, revision.version()), revision.draft()),
                SchemaForm::body);
    }

    /** A new schema says a version too, 0 or whichever; the first one is 1 all the same (rules 10.5, 10.9). */
    private static Option<SchemaDraft> firstVersion(Body<DataSchema> body, ReadContext reading) {
        reading.required("version", body.get(SchemaForm.VERSION))
                .filter(version -> version < 0)
                .forEach(version -> reading.remember("version", Option.some(String.valueOf(version)), "is negative"));
        SchemaDraft draft = content(body, reading);
        return reading.when(() -> draft);
    }

    private static SchemaDraft content(Body<DataSchema> body, ReadContext reading) {
        reading.required("jsonSchema", body.get(SchemaForm.JSON_SCHEMA));
        return SchemaForm.draft(body, reading);
    }

    private static Option<Revision> revision(Body<DataSchema> body, ReadContext reading) {
        SchemaDraft draft = content(body, reading);
        return reading.required("version", body.get(SchemaForm.VERSION))
                .flatMap(version -> reading.when(() -> new Revision(version, draft)));
    }

    /** What an update of a schema says: which version was read, and what shall be (rule 10.5). */
    private record Revision(int version, SchemaDraft draft) {}
}
