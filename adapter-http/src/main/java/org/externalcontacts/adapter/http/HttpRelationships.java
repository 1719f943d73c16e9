package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.NoBody;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.endpoint.RelationshipEndpoints;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.relationship.RelationshipForm;

/** Relationships of a remote system. */
final class HttpRelationships implements Relationships {

    private final Remote remote;

    HttpRelationships(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Relationship> create(Relationship.Draft draft) {
        return relationship(creation(draft));
    }

    @Override
    public Either<Refusal, Relationship> create(Relationship.Draft draft, IdempotencyKey key) {
        return relationship(creation(draft).key(key));
    }

    @Override
    public Either<Refusal, RelationshipView> view(RelationshipId id, RelationshipView.Part... expand) {
        Query query = Query.none().expand(Expansions.OF_RELATIONSHIP, List.of(expand));
        return remote.entity(to(RelationshipEndpoints.GET_RELATIONSHIP, id).query(query), RelationshipForm::view);
    }

    @Override
    public Either<Refusal, Relationship> update(RelationshipId id, Relationship.Draft draft) {
        return relationship(replacement(id, draft));
    }

    @Override
    public Either<Refusal, Relationship> update(RelationshipId id, Relationship.Draft draft, Version ifVersion) {
        return relationship(replacement(id, draft).ifVersion(ifVersion));
    }

    @Override
    public Either<Refusal, RelationshipId> delete(RelationshipId id) {
        return remote.takeAway(to(RelationshipEndpoints.DELETE_RELATIONSHIP, id), id);
    }

    @Override
    public Either<Refusal, RelationshipId> delete(RelationshipId id, Version ifVersion) {
        return remote.takeAway(to(RelationshipEndpoints.DELETE_RELATIONSHIP, id).ifVersion(ifVersion), id);
    }

    @Override
    public Either<Refusal, Page<RelationshipView>> viewsOfOrganization(
            OrganizationId organization, RelationshipQuery query, RelationshipView.Part... expand) {
        Query parameters = Query.of(query.page())
                .with(QueryParameter.SORT_ORDER, query.sortOrder())
                .expand(Expansions.OF_RELATIONSHIP, List.of(expand));
        return remote.call(
                to(RelationshipEndpoints.GET_ORGANIZATION_RELATIONSHIPS, organization)
                        .query(parameters),
                (dto, reading) -> Pages.page(dto, query.page(), RelationshipForm::view, reading));
    }

    @Override
    public Either<Refusal, CursorPage<Relationship>> scan(ScanRequest request) {
        return scans().page(request);
    }

    @Override
    public Either<Refusal, Iterator<Relationship>> all() {
        return scans().all();
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkGet(Seq<RelationshipId> ids) {
        return bulks().get(RelationshipEndpoints.POST_BULK_RELATIONSHIPS, ids);
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkCreate(Seq<Relationship.Draft> drafts) {
        return bulks().create(RelationshipEndpoints.POST_BULK_RELATIONSHIPS_ADD, drafts.map(RelationshipForm::body));
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkUpdate(Seq<Relationships.Update> updates) {
        return bulks().update(
                        RelationshipEndpoints.POST_BULK_RELATIONSHIPS_UPDATE,
                        updates.map(Relationships.Update::id),
                        updates.map(update -> RequestBody.of(RelationshipForm.body(update.draft()))
                                .withId(remote.codec(), update.id())));
    }

    @Override
    public Either<Refusal, Bulk<RelationshipId>> bulkDelete(Seq<RelationshipId> ids) {
        return bulks().delete(RelationshipEndpoints.POST_BULK_RELATIONSHIPS_REMOVE, ids);
    }

    private static ApiRequest<NoBody, Body<Relationship>> creation(Relationship.Draft draft) {
        return to(RelationshipEndpoints.POST_RELATIONSHIPS).body(RelationshipForm.body(draft));
    }

    private static ApiRequest<NoBody, Body<Relationship>> replacement(RelationshipId id, Relationship.Draft draft) {
        return to(RelationshipEndpoints.PUT_RELATIONSHIP, id).body(RelationshipForm.body(draft));
    }

    private Either<Refusal, Relationship> relationship(ApiRequest<NoBody, Body<Relationship>> request) {
        return remote.entity(request, RelationshipForm::relationship);
    }

    private Scans<Body<Relationship>, Relationship> scans() {
        return new Scans<>(remote, RelationshipEndpoints.GET_SCAN_RELATIONSHIPS, RelationshipForm::relationship);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<Body<Relationship>, Relationship> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), RelationshipForm::relationship);
    }
}
