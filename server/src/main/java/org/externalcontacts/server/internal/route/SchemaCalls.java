package org.externalcontacts.server.internal.route;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.schema.DataSchemaDto;
import org.externalcontacts.wire.internal.schema.SchemaMapper;
import org.externalcontacts.wire.internal.schema.SchemaReader;

/** The operations on schemas: the same six for contacts and organizations, and one that only contacts have (BEHAVIOUR 10.7). */
final class SchemaCalls {

    private static final String ID = "schemaId";
    private static final SchemaMapper MAPPER = SchemaMapper.INSTANCE;

    private SchemaCalls() {}

    static void register(OperationHandlers handlers) {
        Function<ExternalContacts, Schemas> contacts = ExternalContacts::contactSchemas;
        Function<ExternalContacts, Schemas> organizations = ExternalContacts::organizationSchemas;
        handlers.put(Operation.POST_CONTACTS_SCHEMAS, create(contacts));
        handlers.put(Operation.GET_CONTACTS_SCHEMA, get(contacts));
        handlers.put(Operation.GET_CONTACTS_SCHEMA_VERSION, version(contacts));
        handlers.put(Operation.GET_CONTACTS_SCHEMA_VERSIONS, versions(contacts));
        handlers.put(Operation.GET_CONTACTS_SCHEMAS, list(contacts));
        handlers.put(Operation.PUT_CONTACTS_SCHEMA, update(contacts));
        handlers.put(Operation.POST_ORGANIZATIONS_SCHEMAS, create(organizations));
        handlers.put(Operation.GET_ORGANIZATIONS_SCHEMA, get(organizations));
        handlers.put(Operation.GET_ORGANIZATIONS_SCHEMA_VERSION, version(organizations));
        handlers.put(Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS, versions(organizations));
        handlers.put(Operation.GET_ORGANIZATIONS_SCHEMAS, list(organizations));
        handlers.put(Operation.PUT_ORGANIZATIONS_SCHEMA, update(organizations));
        handlers.put(Operation.DELETE_CONTACTS_SCHEMA, (engine, call) -> {
            Option<SchemaId> id = call.id(ID, SchemaId::of);
            return call.then(() -> engine.contactSchemas().delete(id.get())).map(deleted -> OperationHandler.NO_BODY);
        });
    }

    private static OperationHandler create(Function<ExternalContacts, Schemas> port) {
        return (engine, call) -> {
            Option<SchemaDraft> draft = call.entity(Models.SCHEMA, SchemaCalls::firstVersion);
            return call.then(() -> port.apply(engine).create(draft.get()), MAPPER::dto);
        };
    }

    private static OperationHandler get(Function<ExternalContacts, Schemas> port) {
        return (engine, call) -> {
            Option<SchemaId> id = call.id(ID, SchemaId::of);
            return call.then(() -> port.apply(engine).get(id.get()), MAPPER::dto);
        };
    }

    private static OperationHandler version(Function<ExternalContacts, Schemas> port) {
        return (engine, call) -> {
            Option<SchemaId> id = call.id(ID, SchemaId::of);
            Option<Integer> version = call.pathNumber("versionId");
            return call.then(() -> port.apply(engine).version(new SchemaRef(id.get(), version.get())), MAPPER::dto);
        };
    }

    private static OperationHandler versions(Function<ExternalContacts, Schemas> port) {
        return (engine, call) -> {
            Option<SchemaId> id = call.id(ID, SchemaId::of);
            return call.then(
                    () -> port.apply(engine).versions(id.get()), found -> Listings.all(call, found, MAPPER::dto));
        };
    }

    private static OperationHandler list(Function<ExternalContacts, Schemas> port) {
        return (engine, call) ->
                call.then(() -> port.apply(engine).list(), found -> Listings.all(call, found, MAPPER::dto));
    }

    private static OperationHandler update(Function<ExternalContacts, Schemas> port) {
        return (engine, call) -> {
            Option<SchemaId> id = call.id(ID, SchemaId::of);
            Option<Revision> revision = call.entity(Models.SCHEMA, SchemaCalls::revision);
            return call.then(
                    () -> port.apply(engine)
                            .update(
                                    new SchemaRef(id.get(), revision.get().version()),
                                    revision.get().draft()),
                    MAPPER::dto);
        };
    }

    /** A new schema says a version too, 0 or whichever; the first one is 1 all the same (BEHAVIOUR 10.5, 10.9). */
    private static Option<SchemaDraft> firstVersion(DataSchemaDto dto, Reading reading) {
        reading.required("version", dto.version())
                .filter(version -> version < 0)
                .forEach(version -> reading.remember("version", Option.some(String.valueOf(version)), "is negative"));
        SchemaDraft draft = content(dto, reading);
        return reading.when(() -> draft);
    }

    private static SchemaDraft content(DataSchemaDto dto, Reading reading) {
        reading.required("jsonSchema", dto.jsonSchema());
        return SchemaReader.draft(dto, reading);
    }

    private static Option<Revision> revision(DataSchemaDto dto, Reading reading) {
        SchemaDraft draft = content(dto, reading);
        return reading.required("version", dto.version())
                .flatMap(version -> reading.when(() -> new Revision(version, draft)));
    }

    /** What an update of a schema says: which version was read, and what shall be (BEHAVIOUR 10.5). */
    private record Revision(int version, SchemaDraft draft) {}
}
