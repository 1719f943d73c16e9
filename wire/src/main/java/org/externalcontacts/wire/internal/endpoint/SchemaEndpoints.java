package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.SCHEMA_ID;
import static org.externalcontacts.wire.internal.endpoint.PathParameter.VERSION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;

import io.vavr.Tuple0;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.page.EntityListingDto;

/** Schemas: the same six operations for contacts and organizations, and one that only contacts have (rule 10.7). */
public final class SchemaEndpoints {

    private static final EndpointGroup SCHEMAS = new EndpointGroup(Tag.SCHEMAS, EntityKind.SCHEMA);

    public static final Endpoint<SchemaId, NoBody, Done> DELETE_CONTACTS_SCHEMA = SCHEMAS.delete(
                    Operation.DELETE_CONTACTS_SCHEMA,
                    "Delete a schema of contacts that is not in use",
                    path("/contacts/schemas/{}", SCHEMA_ID))
            .refuses(404, 409)
            .answersNothing(200);

    public static final Endpoint<SchemaId, NoBody, Body<DataSchema>> GET_CONTACTS_SCHEMA = SCHEMAS.get(
                    Operation.GET_CONTACTS_SCHEMA,
                    "Get a schema of contacts, as it is now",
                    path("/contacts/schemas/{}", SCHEMA_ID))
            .refuses(404)
            .answers(Models.SCHEMA);

    public static final Endpoint<Tuple2<SchemaId, Integer>, NoBody, Body<DataSchema>> GET_CONTACTS_SCHEMA_VERSION =
            SCHEMAS.get(
                            Operation.GET_CONTACTS_SCHEMA_VERSION,
                            "Get a version of a schema of contacts",
                            path("/contacts/schemas/{}/versions/{}", SCHEMA_ID, VERSION_ID))
                    .about(EntityKind.SCHEMA_VERSION)
                    .refuses(404)
                    .answers(Models.SCHEMA);

    public static final Endpoint<SchemaId, NoBody, EntityListingDto<Body<DataSchema>>> GET_CONTACTS_SCHEMA_VERSIONS =
            SCHEMAS.get(
                            Operation.GET_CONTACTS_SCHEMA_VERSIONS,
                            "List the versions of a schema of contacts",
                            path("/contacts/schemas/{}/versions", SCHEMA_ID))
                    .refuses(404)
                    .answers(Models.SCHEMA_LISTING);

    public static final Endpoint<Tuple0, NoBody, EntityListingDto<Body<DataSchema>>> GET_CONTACTS_SCHEMAS = SCHEMAS.get(
                    Operation.GET_CONTACTS_SCHEMAS, "List the schemas of contacts", path("/contacts/schemas"))
            .answers(Models.SCHEMA_LISTING);

    public static final Endpoint<SchemaId, NoBody, Body<DataSchema>> GET_ORGANIZATIONS_SCHEMA = SCHEMAS.get(
                    Operation.GET_ORGANIZATIONS_SCHEMA,
                    "Get a schema of organizations, as it is now",
                    path("/organizations/schemas/{}", SCHEMA_ID))
            .refuses(404)
            .answers(Models.SCHEMA);

    public static final Endpoint<Tuple2<SchemaId, Integer>, NoBody, Body<DataSchema>> GET_ORGANIZATIONS_SCHEMA_VERSION =
            SCHEMAS.get(
                            Operation.GET_ORGANIZATIONS_SCHEMA_VERSION,
                            "Get a version of a schema of organizations",
                            path("/organizations/schemas/{}/versions/{}", SCHEMA_ID, VERSION_ID))
                    .about(EntityKind.SCHEMA_VERSION)
                    .refuses(404)
                    .answers(Models.SCHEMA);

    public static final Endpoint<SchemaId, NoBody, EntityListingDto<Body<DataSchema>>>
            GET_ORGANIZATIONS_SCHEMA_VERSIONS = SCHEMAS.get(
                            Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS,
                            "List the versions of a schema of organizations",
                            path("/organizations/schemas/{}/versions", SCHEMA_ID))
                    .refuses(404)
                    .answers(Models.SCHEMA_LISTING);

    public static final Endpoint<Tuple0, NoBody, EntityListingDto<Body<DataSchema>>> GET_ORGANIZATIONS_SCHEMAS =
            SCHEMAS.get(
                            Operation.GET_ORGANIZATIONS_SCHEMAS,
                            "List the schemas of organizations",
                            path("/organizations/schemas"))
                    .answers(Models.SCHEMA_LISTING);

    public static final Endpoint<Tuple0, Body<DataSchema>, Body<DataSchema>> POST_CONTACTS_SCHEMAS = SCHEMAS.post(
                    Operation.POST_CONTACTS_SCHEMAS, "Create a schema of contacts", path("/contacts/schemas"))
            .takes(Models.SCHEMA)
            .refuses(422)
            .keyed()
            .answers(Models.SCHEMA);

    public static final Endpoint<Tuple0, Body<DataSchema>, Body<DataSchema>> POST_ORGANIZATIONS_SCHEMAS = SCHEMAS.post(
                    Operation.POST_ORGANIZATIONS_SCHEMAS,
                    "Create a schema of organizations",
                    path("/organizations/schemas"))
            .takes(Models.SCHEMA)
            .refuses(422)
            .keyed()
            .answers(Models.SCHEMA);

    public static final Endpoint<SchemaId, Body<DataSchema>, Body<DataSchema>> PUT_CONTACTS_SCHEMA = SCHEMAS.put(
                    Operation.PUT_CONTACTS_SCHEMA,
                    "Make a new version of a schema of contacts",
                    path("/contacts/schemas/{}", SCHEMA_ID))
            .takes(Models.SCHEMA)
            // Sent twice, the second request would find the version that the first one made, and be refused as stale.
            .once()
            .refuses(404, 409)
            .answers(Models.SCHEMA);

    public static final Endpoint<SchemaId, Body<DataSchema>, Body<DataSchema>> PUT_ORGANIZATIONS_SCHEMA = SCHEMAS.put(
                    Operation.PUT_ORGANIZATIONS_SCHEMA,
                    "Make a new version of a schema of organizations",
                    path("/organizations/schemas/{}", SCHEMA_ID))
            .takes(Models.SCHEMA)
            .once()
            .refuses(404, 409)
            .answers(Models.SCHEMA);

    private SchemaEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return SCHEMAS.endpoints();
    }
}
