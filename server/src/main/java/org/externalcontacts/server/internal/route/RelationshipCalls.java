package org.externalcontacts.server.internal.route;

import io.vavr.control.Option;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.relationship.RelationshipExpand;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipUpdate;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipDraft;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.relationship.RelationshipDto;
import org.externalcontacts.wire.internal.relationship.RelationshipMapper;
import org.externalcontacts.wire.internal.relationship.RelationshipReader;

/** The operations on relationships. */
final class RelationshipCalls {

    private static final String ID = "relationshipId";
    private static final RelationshipMapper MAPPER = RelationshipMapper.INSTANCE;

    private RelationshipCalls() {}

    static void register(OperationHandlers handlers) {
        one(handlers);
        listings(handlers);
        bulk(handlers);
    }

    private static void one(OperationHandlers handlers) {
        handlers.put(Operation.POST_RELATIONSHIPS, (engine, call) -> {
            Option<RelationshipDraft> draft = call.body(Models.RELATIONSHIP, RelationshipReader::draft);
            return call.then(() -> engine.relationships().create(draft.get()), MAPPER::dto);
        });
        handlers.put(Operation.GET_RELATIONSHIP, (engine, call) -> {
            Option<RelationshipId> id = call.id(ID, RelationshipId::of);
            RelationshipExpand[] expand = expand(call);
            return call.then(() -> engine.relationships().view(id.get(), expand), MAPPER::dto);
        });
        handlers.put(Operation.PUT_RELATIONSHIP, (engine, call) -> {
            Option<RelationshipId> id = call.id(ID, RelationshipId::of);
            Option<RelationshipDraft> draft = call.body(Models.RELATIONSHIP, RelationshipReader::draft);
            return call.then(() -> engine.relationships().update(id.get(), draft.get()), MAPPER::dto);
        });
        handlers.put(Operation.DELETE_RELATIONSHIP, (engine, call) -> {
            Option<RelationshipId> id = call.id(ID, RelationshipId::of);
            return call.then(() -> engine.relationships().delete(id.get()))
                    .map(deleted -> OperationHandler.EMPTY_OBJECT);
        });
    }

    private static void listings(OperationHandlers handlers) {
        handlers.put(Operation.GET_ORGANIZATION_RELATIONSHIPS, (engine, call) -> {
            Option<OrganizationId> organization = call.id("externalOrganizationId", OrganizationId::of);
            RelationshipQuery query = new RelationshipQuery(Listings.page(call), call.text(QueryParameter.SORT_ORDER));
            RelationshipExpand[] expand = expand(call);
            return call.then(
                    () -> engine.relationships().viewsOfOrganization(organization.get(), query, expand),
                    page -> Listings.page(call, page, MAPPER::dto));
        });
        handlers.put(Operation.GET_SCAN_RELATIONSHIPS, (engine, call) -> {
            ScanRequest request = Listings.scan(call);
            return call.then(
                    () -> engine.relationships().scan(request), page -> Listings.scan(call, page, MAPPER::dto));
        });
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                Operation.POST_BULK_RELATIONSHIPS,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        RelationshipId::of,
                        ids -> engine.relationships().bulkGet(ids),
                        MAPPER::dto));
        handlers.put(
                Operation.POST_BULK_RELATIONSHIPS_REMOVE,
                (engine, call) -> Bulks.byId(
                        call,
                        Models.BULK_IDS,
                        RelationshipId::of,
                        ids -> engine.relationships().bulkDelete(ids),
                        id -> null));
        handlers.put(
                Operation.POST_BULK_RELATIONSHIPS_ADD,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_RELATIONSHIPS,
                        (dto, reading) -> Option.some(RelationshipReader.draft(dto, reading)),
                        drafts -> engine.relationships().bulkCreate(drafts),
                        MAPPER::dto,
                        RelationshipDto::id));
        handlers.put(
                Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                (engine, call) -> Bulks.byEntity(
                        call,
                        Models.BULK_RELATIONSHIPS,
                        RelationshipCalls::update,
                        updates -> engine.relationships().bulkUpdate(updates),
                        MAPPER::dto,
                        RelationshipDto::id));
    }

    private static Option<RelationshipUpdate> update(RelationshipDto dto, Reading reading) {
        RelationshipDraft draft = RelationshipReader.draft(dto, reading);
        return reading.requiredId("id", dto.id(), RelationshipId::of).map(id -> new RelationshipUpdate(id, draft));
    }

    private static RelationshipExpand[] expand(Call call) {
        return call.among(QueryParameter.EXPAND, Expansions.OF_RELATIONSHIP).toJavaArray(RelationshipExpand[]::new);
    }
}
