package org.externalcontacts.server.internal.route;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.organization.OrganizationExpand;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationUpdate;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.organization.OrganizationMapper;
import org.externalcontacts.wire.internal.organization.OrganizationReader;
import org.externalcontacts.wire.internal.trustor.TrustorMapper;

/** The operations on organizations and their trustors. */
final class OrganizationCalls {

    private static final String ID = "externalOrganizationId";
    private static final OrganizationMapper MAPPER = OrganizationMapper.INSTANCE;

    private OrganizationCalls() {}

    static void register(OperationHandlers handlers) {
        one(handlers);
        trustors(handlers);
        listings(handlers);
        bulk(handlers);
    }

    private static void one(OperationHandlers handlers) {
        handlers.put(Operation.POST_ORGANIZATIONS, (engine, call) -> {
            Option<OrganizationProfile> profile = call.body(Models.ORGANIZATION, OrganizationReader::profile);
            return call.then(() -> engine.organizations().create(profile.get()), MAPPER::dto);
        });
        handlers.put(Operation.GET_ORGANIZATION, (engine, call) -> {
            Option<OrganizationId> id = call.id(ID, OrganizationId::of);
            OrganizationExpand[] expand = expand(call);
            return call.then(() -> engine.organizations().view(id.get(), expand), MAPPER::dto);
        });
        handlers.put(Operation.PUT_ORGANIZATION, (engine, call) -> {
            Option<OrganizationId> id = call.id(ID, OrganizationId::of);
            Option<OrganizationProfile> profile = call.body(Models.ORGANIZATION, OrganizationReader::profile);
            return call.then(() -> engine.organizations().update(id.get(), profile.get()), MAPPER::dto);
        });
        handlers.put(Operation.DELETE_ORGANIZATION, (engine, call) -> {
            Option<OrganizationId> id = call.id(ID, OrganizationId::of);
            return call.then(() -> engine.organizations().delete(id.get()))
                    .map(deleted -> OperationHandler.EMPTY_OBJECT);
        });
    }

    private static void trustors(OperationHandlers handlers) {
        handlers.put(Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID, (engine, call) -> {
            Option<OrganizationId> id = call.id(ID, OrganizationId::of);
            Option<TrustorId> trustor = call.id("trustorId", TrustorId::of);
            return call.then(() -> engine.trustors().link(id.get(), trustor.get()), TrustorMapper.INSTANCE::dto);
        });
        handlers.put(Operation.DELETE_ORGANIZATION_TRUSTOR, (engine, call) -> {
            Option<OrganizationId> id = call.id(ID, OrganizationId::of);
            return call.then(() -> engine.trustors().unlink(id.get())).map(done -> OperationHandler.NO_BODY);
        });
    }

    private static void listings(OperationHandlers handlers) {
        handlers.put(Operation.GET_ORGANIZATIONS, (engine, call) -> {
            OrganizationQuery query = query(call);
            OrganizationExpand[] expand = expand(call);
            return call.then(
                    () -> engine.organizations().searchViews(query, expand),
                    page -> Listings.page(call, page, MAPPER::dto));
        });
        handlers.put(Operation.GET_SCAN_ORGANIZATIONS, (engine, call) -> {
            ScanRequest request = Listings.scan(call);
            return call.then(
                    () -> engine.organizations().scan(request), page -> Listings.scan(call, page, MAPPER::dto));
        });
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                Operation.POST_BULK_ORGANIZATIONS,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        OrganizationId::of,
                        ids -> engine.organizations().bulkGet(ids),
                        MAPPER::dto));
        handlers.put(
                Operation.POST_BULK_ORGANIZATIONS_REMOVE,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        OrganizationId::of,
                        ids -> engine.organizations().bulkDelete(ids),
                        id -> null));
        handlers.put(
                Operation.POST_BULK_ORGANIZATIONS_ADD,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_ORGANIZATIONS,
                        (dto, reading) -> Option.some(OrganizationReader.profile(dto, reading)),
                        profiles -> engine.organizations().bulkCreate(profiles),
                        MAPPER::dto,
                        ExternalOrganizationDto::id));
        handlers.put(
                Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_ORGANIZATIONS,
                        OrganizationCalls::update,
                        updates -> engine.organizations().bulkUpdate(updates),
                        MAPPER::dto,
                        ExternalOrganizationDto::id));
    }

    private static Option<OrganizationUpdate> update(ExternalOrganizationDto dto, Reading reading) {
        OrganizationProfile profile = OrganizationReader.profile(dto, reading);
        return reading.requiredId("id", dto.id(), OrganizationId::of).map(id -> new OrganizationUpdate(id, profile));
    }

    private static OrganizationQuery query(Call call) {
        List<TrustorId> trustors = call.list(QueryParameter.TRUSTOR_ID).flatMap(text -> call.keep(TrustorId.of(text)));
        return new OrganizationQuery(
                call.text(QueryParameter.Q),
                trustors,
                Listings.page(call, trustors.isEmpty() ? PageRequest.first() : PageRequest.firstOf(trustors.size())),
                call.text(QueryParameter.SORT_ORDER));
    }

    private static OrganizationExpand[] expand(Call call) {
        Set<OrganizationExpand> parts = call.among(QueryParameter.EXPAND, Expansions.OF_ORGANIZATION);
        return (call.flag(QueryParameter.INCLUDE_TRUSTORS) ? parts.add(OrganizationExpand.TRUSTOR) : parts)
                .toJavaArray(OrganizationExpand[]::new);
    }
}
