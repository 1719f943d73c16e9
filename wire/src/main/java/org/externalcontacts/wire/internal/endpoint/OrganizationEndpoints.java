package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.ORGANIZATION_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.CURSOR;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.INCLUDE_TRUSTORS;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.LIMIT;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_NUMBER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_SIZE;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.Q;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.SORT_ORDER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.TRUSTOR_ID;

import io.vavr.Tuple0;
import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;

/** Organizations: one by one, searched, scanned and in bulk. */
public final class OrganizationEndpoints {

    private static final EndpointGroup ORGANIZATIONS = new EndpointGroup(Tag.ORGANIZATIONS, EntityKind.ORGANIZATION);

    public static final Endpoint<OrganizationId, NoBody, Done> DELETE_ORGANIZATION = ORGANIZATIONS
            .delete(Operation.DELETE_ORGANIZATION, "Delete an organization", path("/organizations/{}", ORGANIZATION_ID))
            .refuses(404)
            .versioned()
            .answersEmptyObject();

    public static final Endpoint<OrganizationId, NoBody, Body<Organization>> GET_ORGANIZATION = ORGANIZATIONS
            .get(Operation.GET_ORGANIZATION, "Get an organization", path("/organizations/{}", ORGANIZATION_ID))
            .query(EXPAND, INCLUDE_TRUSTORS)
            .refuses(404)
            .answers(Models.ORGANIZATION);

    public static final Endpoint<Tuple0, NoBody, ListingDto<Body<Organization>>> GET_ORGANIZATIONS = ORGANIZATIONS
            .get(Operation.GET_ORGANIZATIONS, "Search organizations", path("/organizations"))
            .query(PAGE_SIZE, PAGE_NUMBER, Q, TRUSTOR_ID, SORT_ORDER, EXPAND, INCLUDE_TRUSTORS)
            .answers(Models.ORGANIZATION_LISTING);

    public static final Endpoint<Tuple0, Body<Organization>, Body<Organization>> POST_ORGANIZATIONS = ORGANIZATIONS
            .post(Operation.POST_ORGANIZATIONS, "Create an organization", path("/organizations"))
            .takes(Models.ORGANIZATION)
            .keyed()
            .answers(Models.ORGANIZATION);

    public static final Endpoint<OrganizationId, Body<Organization>, Body<Organization>> PUT_ORGANIZATION =
            ORGANIZATIONS
                    .put(
                            Operation.PUT_ORGANIZATION,
                            "Update an organization",
                            path("/organizations/{}", ORGANIZATION_ID))
                    .takes(Models.ORGANIZATION)
                    .refuses(404)
                    .versioned()
                    .answers(Models.ORGANIZATION);

    public static final Endpoint<Tuple0, NoBody, CursorListingDto<Body<Organization>>> GET_SCAN_ORGANIZATIONS =
            ORGANIZATIONS
                    .get(Operation.GET_SCAN_ORGANIZATIONS, "Scan all organizations", path("/scan/organizations"))
                    .query(LIMIT, CURSOR)
                    .refuses(422)
                    .answers(Models.CURSOR_ORGANIZATION_LISTING);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<Body<Organization>>>
            POST_BULK_ORGANIZATIONS = ORGANIZATIONS
                    .post(Operation.POST_BULK_ORGANIZATIONS, "Get many organizations", path("/bulk/organizations"))
                    .takes(Models.BULK_IDS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_ORGANIZATIONS_FETCHED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Organization>>, BulkResponseDto<Body<Organization>>>
            POST_BULK_ORGANIZATIONS_ADD = ORGANIZATIONS
                    .post(
                            Operation.POST_BULK_ORGANIZATIONS_ADD,
                            "Create many organizations",
                            path("/bulk/organizations/add"))
                    .takes(Models.BULK_ORGANIZATIONS)
                    .refuses(422)
                    .answers(Models.BULK_ORGANIZATIONS_ANSWER);

    public static final Endpoint<Tuple0, BulkRequestDto<EntityRefDto>, BulkResponseDto<EntityRefDto>>
            POST_BULK_ORGANIZATIONS_REMOVE = ORGANIZATIONS
                    .post(
                            Operation.POST_BULK_ORGANIZATIONS_REMOVE,
                            "Delete many organizations",
                            path("/bulk/organizations/remove"))
                    .takes(Models.BULK_IDS)
                    .refuses(422)
                    .answers(Models.BULK_REMOVED);

    public static final Endpoint<Tuple0, BulkRequestDto<Body<Organization>>, BulkResponseDto<Body<Organization>>>
            POST_BULK_ORGANIZATIONS_UPDATE = ORGANIZATIONS
                    .post(
                            Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                            "Update many organizations",
                            path("/bulk/organizations/update"))
                    .takes(Models.BULK_ORGANIZATIONS)
                    .repeatable()
                    .refuses(422)
                    .answers(Models.BULK_ORGANIZATIONS_ANSWER);

    private OrganizationEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return ORGANIZATIONS.endpoints();
    }
}
