package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.ORGANIZATION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathParameter.RELATIONSHIP_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.CURSOR;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LIMIT;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_NUMBER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_SIZE;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.SORT_ORDER;

import io.vavr.Tuple0;
import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;

/** Relationships: one by one, of an organization, scanned and in bulk. */
public final class RelationshipEndpoints {

    private static final EndpointGroup RELATIONSHIPS = new EndpointGroup(Tag.RELATIONSHIPS, EntityKind.RELATIONSHIP);

    public static final Endpoint<RelationshipId, NoBody, Done> DELETE_RELATIONSHIP = RELATIONSHIPS
            .delete(Operation.DELETE_RELATIONSHIP, "Delete a relationship", path("/relationships/{}", RELATIONSHIP_ID))
            .refuses(404)
            .versioned()
            .answersEmptyObject();

    public static final Endpoint<OrganizationId, NoBody, ListingDto<Body<Relationship>>>
            GET_ORGANIZATION_RELATIONSHIPS = RELATIONSHIPS
                    .get(
                            Operation.GET_ORGANIZATION_RELATIONSHIPS,
                            "List the relationships of an organization",
                            path("/organizations/{}/relationships", ORGANIZATION_ID))
                    .query(PAGE_SIZE, PAGE_NUMBER, EXPAND, SORT_ORDER)
                    .about(EntityKind.ORGANIZATION)
                    .refuses(404)
                    .answers(Models.RELATIONSHIP_LISTING);

    public static final Endpoint<RelationshipId, NoBody, Body<Relationship>> GET_RELATIONSHIP = RELATIONSHIPS
            .get(Operation.GET_RELATIONSHIP, "Get a relationship", path("/relationships/{}", RELATIONSHIP_ID))
            .query(EXPAND)
            .refuses(404)
            .answers(Models.RELATIONSHIP);

    public static final Endpoint<Tuple0, Body<Relationship>, Body<Relationship>> POST_RELATIONSHIPS = RELATIONSHIPS
            .post(Operation.POST_RELATIONSHIPS, "Create a relationship", path("/relationships"))
            .takes(Models.RELATIONSHIP)
            .keyed()
            .answers(Models.RELATIONSHIP);

    public static final Endpoint<RelationshipId, Body<Relationship>, Body<Relationship>> PUT_RELATIONSHIP =
            RELATIONSHIPS
                    .put(
                            Operation.PUT_RELATIONSHIP,
                            "Update a relationship",
                            path("/relationships/{}", RELATIONSHIP_ID))
                    .takes(Models.RELATIONSHIP)
                    .refuses(404)
                    .versioned()
                    .answers(Models.RELATIONSHIP);

    public static final Endpoint<Tuple0, NoBody, CursorListingDto<Body<Relationship>>> GET_SCAN_RELATIONSHIPS =
            RELATIONSHIPS
                    .get(Operation.GET_SCAN_RELATIONSHIPS, "Scan all relationships", path("/scan/relationships"))
                    .query(LIMIT, CURSOR)
                    .refuses(422)
                    .answers(Models.CURSOR_RELATIONSHIP_LISTING);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<Body<Relationship>>>
            POST_BULK_RELATIONSHIPS = RELATIONSHIPS
                    .post(Operation.POST_BULK_RELATIONSHIPS, "Get many relationships", path("/bulk/relationships"))
                    .takes(Models.BULK_IDS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_RELATIONSHIPS_FETCHED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Relationship>>, BulkResponseDto<Body<Relationship>>>
            POST_BULK_RELATIONSHIPS_ADD = RELATIONSHIPS
                    .post(
                            Operation.POST_BULK_RELATIONSHIPS_ADD,
                            "Create many relationships",
                            path("/bulk/relationships/add"))
                    .takes(Models.BULK_RELATIONSHIPS)
                    .refuses(422)
                    .answers(Models.BULK_RELATIONSHIPS_ANSWER);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<EntityRefDto>>
            POST_BULK_RELATIONSHIPS_REMOVE = RELATIONSHIPS
                    .post(
                            Operation.POST_BULK_RELATIONSHIPS_REMOVE,
                            "Delete many relationships",
                            path("/bulk/relationships/remove"))
                    .takes(Models.BULK_IDS)
                    .refuses(422)
                    .answers(Models.BULK_REMOVED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Relationship>>, BulkResponseDto<Body<Relationship>>>
            POST_BULK_RELATIONSHIPS_UPDATE = RELATIONSHIPS
                    .post(
                            Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                            "Update many relationships",
                            path("/bulk/relationships/update"))
                    .takes(Models.BULK_RELATIONSHIPS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_RELATIONSHIPS_ANSWER);

    private RelationshipEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return RELATIONSHIPS.endpoints();
    }
}
