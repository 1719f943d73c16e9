package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.error.RefusalContext;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.schema.DataSchemaDto;
import org.externalcontacts.wire.internal.schema.SchemaMapper;
import org.externalcontacts.wire.internal.schema.SchemaReader;

/** Schemas of a remote system, of contacts or of organizations. */
final class HttpSchemas implements ContactSchemas {

    private static final int NOT_YET_WRITTEN = 0;

    private final Remote remote;
    private final SchemaTarget target;

    HttpSchemas(Remote remote, SchemaTarget target) {
        this.remote = remote;
        this.target = target;
    }

    @Override
    public Either<Refusal, DataSchema> create(SchemaDraft draft) {
        return schema(call(Operation.POST_CONTACTS_SCHEMAS, Operation.POST_ORGANIZATIONS_SCHEMAS)
                .body(SchemaMapper.INSTANCE.dto(draft, NOT_YET_WRITTEN)));
    }

    @Override
    public Either<Refusal, DataSchema> get(SchemaId id) {
        return schema(call(Operation.GET_CONTACTS_SCHEMA, Operation.GET_ORGANIZATIONS_SCHEMA, id));
    }

    @Override
    public Either<Refusal, DataSchema> version(SchemaRef ref) {
        Operation operation = of(Operation.GET_CONTACTS_SCHEMA_VERSION, Operation.GET_ORGANIZATIONS_SCHEMA_VERSION);
        String version = String.valueOf(ref.version());
        return schema(Target.ofPath(
                Endpoints.of(operation).path(ref.id().text(), version),
                new RefusalContext(operation, EntityKind.SCHEMA_VERSION, version)));
    }

    @Override
    public Either<Refusal, List<DataSchema>> versions(SchemaId id) {
        return schemas(call(Operation.GET_CONTACTS_SCHEMA_VERSIONS, Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS, id));
    }

    @Override
    public Either<Refusal, List<DataSchema>> list() {
        return schemas(call(Operation.GET_CONTACTS_SCHEMAS, Operation.GET_ORGANIZATIONS_SCHEMAS));
    }

    /** Sent twice, the second would find the version that the first made: so it is sent once. */
    @Override
    public Either<Refusal, DataSchema> update(SchemaRef read, SchemaDraft draft) {
        return schema(call(Operation.PUT_CONTACTS_SCHEMA, Operation.PUT_ORGANIZATIONS_SCHEMA, read.id())
                .once()
                .body(SchemaMapper.INSTANCE.dto(draft, read.version())));
    }

    @Override
    public Either<Refusal, SchemaId> delete(SchemaId id) {
        return remote.takeAway(Target.of(Operation.DELETE_CONTACTS_SCHEMA, EntityKind.SCHEMA, id))
                .map(done -> id);
    }

    private Target call(Operation ofContacts, Operation ofOrganizations, PlatformId... ids) {
        return Target.of(of(ofContacts, ofOrganizations), EntityKind.SCHEMA, ids);
    }

    private Operation of(Operation ofContacts, Operation ofOrganizations) {
        return target == SchemaTarget.CONTACT ? ofContacts : ofOrganizations;
    }

    private Either<Refusal, DataSchema> schema(Target call) {
        return remote.entity(call, Models.SCHEMA, this::read);
    }

    private Either<Refusal, List<DataSchema>> schemas(Target call) {
        return remote.call(
                call,
                Models.SCHEMA_LISTING,
                (dto, reading) -> Pages.entities(dto.entities(), dto.hasOtherMembers(), this::read, reading));
    }

    private Option<DataSchema> read(DataSchemaDto dto, Reading reading) {
        return SchemaReader.schema(dto, target, reading);
    }
}
