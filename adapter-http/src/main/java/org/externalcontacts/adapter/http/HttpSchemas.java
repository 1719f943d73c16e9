package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.SchemaEndpoints;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.page.EntityListingDto;
import org.externalcontacts.wire.internal.schema.SchemaForm;

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
        return schema(creation(draft));
    }

    @Override
    public Either<Refusal, DataSchema> create(SchemaDraft draft, IdempotencyKey key) {
        return schema(creation(draft).key(key));
    }

    @Override
    public Either<Refusal, DataSchema> get(SchemaId id) {
        return schema(to(of(SchemaEndpoints.GET_CONTACTS_SCHEMA, SchemaEndpoints.GET_ORGANIZATIONS_SCHEMA), id));
    }

    @Override
    public Either<Refusal, DataSchema> version(SchemaRef ref) {
        return schema(to(
                of(SchemaEndpoints.GET_CONTACTS_SCHEMA_VERSION, SchemaEndpoints.GET_ORGANIZATIONS_SCHEMA_VERSION),
                ref.id(),
                ref.version()));
    }

    @Override
    public Either<Refusal, List<DataSchema>> versions(SchemaId id) {
        return schemas(to(
                of(SchemaEndpoints.GET_CONTACTS_SCHEMA_VERSIONS, SchemaEndpoints.GET_ORGANIZATIONS_SCHEMA_VERSIONS),
                id));
    }

    @Override
    public Either<Refusal, List<DataSchema>> list() {
        return schemas(to(of(SchemaEndpoints.GET_CONTACTS_SCHEMAS, SchemaEndpoints.GET_ORGANIZATIONS_SCHEMAS)));
    }

    @Override
    public Either<Refusal, DataSchema> update(SchemaRef read, SchemaDraft draft) {
        return schema(to(of(SchemaEndpoints.PUT_CONTACTS_SCHEMA, SchemaEndpoints.PUT_ORGANIZATIONS_SCHEMA), read.id())
                .body(SchemaForm.body(draft, read.version())));
    }

    @Override
    public Either<Refusal, SchemaId> delete(SchemaId id) {
        return remote.takeAway(to(SchemaEndpoints.DELETE_CONTACTS_SCHEMA, id), id);
    }

    private ApiRequest<NoBody, Body<DataSchema>> creation(SchemaDraft draft) {
        return to(of(SchemaEndpoints.POST_CONTACTS_SCHEMAS, SchemaEndpoints.POST_ORGANIZATIONS_SCHEMAS))
                .body(SchemaForm.body(draft, NOT_YET_WRITTEN));
    }

    private <E> E of(E ofContacts, E ofOrganizations) {
        return target == SchemaTarget.CONTACT ? ofContacts : ofOrganizations;
    }

    private Either<Refusal, DataSchema> schema(ApiRequest<NoBody, Body<DataSchema>> request) {
        return remote.entity(request, this::read);
    }

    private Either<Refusal, List<DataSchema>> schemas(ApiRequest<NoBody, EntityListingDto<Body<DataSchema>>> request) {
        return remote.call(
                request, (dto, reading) -> Pages.entities(dto.entities(), dto.hasOtherMembers(), this::read, reading));
    }

    private Option<DataSchema> read(Body<DataSchema> dto, ReadContext reading) {
        return SchemaForm.schema(dto, target, reading);
    }
}
