package org.externalcontacts.server.internal.route;

import static org.externalcontacts.server.internal.route.Input.body;
import static org.externalcontacts.server.internal.route.Input.query;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.endpoint.RelationshipEndpoints;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.relationship.RelationshipForm;

/** The operations on relationships. */
final class RelationshipCalls {

    private RelationshipCalls() {}

    static void register(OperationHandlers handlers) {
        one(handlers);
        listings(handlers);
        bulk(handlers);
    }

    private static void one(OperationHandlers handlers) {
        handlers.create(
                RelationshipEndpoints.POST_RELATIONSHIPS,
                body(RelationshipForm::draft),
                (engine, none, draft) -> engine.relationships().create(draft),
                (engine, none, draft, key) -> engine.relationships().create(draft, key),
                RelationshipForm::body);
        handlers.on(
                RelationshipEndpoints.GET_RELATIONSHIP,
                query(RelationshipCalls::expanded),
                (engine, id, expand) -> engine.relationships().view(id, expand),
                RelationshipForm::body);
        handlers.replace(
                RelationshipEndpoints.PUT_RELATIONSHIP,
                body(RelationshipForm::draft),
                (engine, id, draft) -> engine.relationships().update(id, draft),
                (engine, id, draft, version) -> engine.relationships().update(id, draft, version),
                RelationshipForm::body);
        handlers.remove(
                RelationshipEndpoints.DELETE_RELATIONSHIP,
                (engine, id) -> engine.relationships().delete(id),
                (engine, id, version) -> engine.relationships().delete(id, version));
    }

    private static void listings(OperationHandlers handlers) {
        handlers.page(
                RelationshipEndpoints.GET_ORGANIZATION_RELATIONSHIPS,
                RelationshipCalls::listed,
                (engine, organization, asked) ->
                        engine.relationships().viewsOfOrganization(organization, asked._1, asked._2),
                RelationshipForm::body);
        handlers.scan(
                RelationshipEndpoints.GET_SCAN_RELATIONSHIPS,
                (engine, request) -> engine.relationships().scan(request),
                RelationshipForm::body);
    }

    private static void bulk(OperationHandlers handlers) {
        handlers.put(
                RelationshipEndpoints.POST_BULK_RELATIONSHIPS,
                Bulks.byId(
                        RelationshipId::of,
                        (engine, ids) -> engine.relationships().bulkGet(ids),
                        RelationshipForm::body));
        handlers.put(
                RelationshipEndpoints.POST_BULK_RELATIONSHIPS_REMOVE,
                Bulks.byId(
                        RelationshipId::of,
                        (engine, ids) -> engine.relationships().bulkDelete(ids),
                        id -> null));
        handlers.put(
                RelationshipEndpoints.POST_BULK_RELATIONSHIPS_ADD,
                Bulks.byEntity(
                        (dto, reading) -> Option.some(RelationshipForm.draft(dto, reading)),
                        (engine, drafts) -> engine.relationships().bulkCreate(drafts),
                        RelationshipForm::body,
                        body -> body.get(RelationshipForm.ID)));
        handlers.put(
                RelationshipEndpoints.POST_BULK_RELATIONSHIPS_UPDATE,
                Bulks.byEntity(
                        RelationshipCalls::update,
                        (engine, updates) -> engine.relationships().bulkUpdate(updates),
                        RelationshipForm::body,
                        body -> body.get(RelationshipForm.ID)));
    }

    private static Option<Relationships.Update> update(Body<Relationship> body, ReadContext reading) {
        Relationship.Draft draft = RelationshipForm.draft(body, reading);
        return reading.requiredId("id", body.get(RelationshipForm.ID), RelationshipId::of)
                .map(id -> new Relationships.Update(id, draft));
    }

    private static Tuple2<RelationshipQuery, RelationshipView.Part[]> listed(OperationCall<?, ?> call) {
        return Tuple.of(
                new RelationshipQuery(Listings.page(call), call.text(QueryParameter.SORT_ORDER)), expanded(call));
    }

    private static RelationshipView.Part[] expanded(OperationCall<?, ?> call) {
        return call.among(QueryParameter.EXPAND, Expansions.OF_RELATIONSHIP).toJavaArray(RelationshipView.Part[]::new);
    }
}
