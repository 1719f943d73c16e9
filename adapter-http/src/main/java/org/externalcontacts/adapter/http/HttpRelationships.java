package org.externalcontacts.adapter.http;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.relationship.RelationshipExpand;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipUpdate;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipDraft;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.relationship.RelationshipDto;
import org.externalcontacts.wire.internal.relationship.RelationshipMapper;
import org.externalcontacts.wire.internal.relationship.RelationshipReader;

/** Relationships of a remote system. */
final class HttpRelationships implements Relationships {

    private static final RelationshipMapper MAPPER = RelationshipMapper.INSTANCE;

    private final Remote remote;

    HttpRelationships(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Relationship> create(RelationshipDraft draft) {
        return relationship(
                Target.of(Operation.POST_RELATIONSHIPS, EntityKind.RELATIONSHIP).body(MAPPER.dto(draft)));
    }

    @Override
    public Either<Refusal, RelationshipView> view(RelationshipId id, RelationshipExpand... expand) {
        Query query = Query.none().expand(Expansions.OF_RELATIONSHIP, List.of(expand));
        return remote.entity(
                Target.of(Operation.GET_RELATIONSHIP, EntityKind.RELATIONSHIP, query, id),
                Models.RELATIONSHIP,
                RelationshipReader::view);
    }

    @Override
    public Either<Refusal, Relationship> update(RelationshipId id, RelationshipDraft draft) {
        return relationship(Target.of(Operation.PUT_RELATIONSHIP, EntityKind.RELATIONSHIP, id)
                .body(MAPPER.dto(draft)));
    }

    @Override
    public Either<Refusal, RelationshipId> delete(RelationshipId id) {
        return remote.takeAway(Target.of(Operation.DELETE_RELATIONSHIP, EntityKind.RELATIONSHIP, id))
                .map(done -> id);
    }

    @Override
    public Either<Refusal, Page<RelationshipView>> viewsOfOrganization(
            OrganizationId organization, RelationshipQuery query, RelationshipExpand... expand) {
        Query parameters = Query.of(query.page())
                .with(QueryParameter.SORT_ORDER, query.sortOrder())
                .expand(Expansions.OF_RELATIONSHIP, List.of(expand));
        return remote.call(
                Target.of(Operation.GET_ORGANIZATION_RELATIONSHIPS, EntityKind.ORGANIZATION, parameters, organization),
                Models.RELATIONSHIP_LISTING,
                (dto, reading) -> Pages.page(dto, query.page(), RelationshipReader::view, reading));
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
        return bulks().get(Operation.POST_BULK_RELATIONSHIPS, Models.BULK_RELATIONSHIPS_FETCHED, ids);
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkCreate(Seq<RelationshipDraft> drafts) {
        return bulks().create(
                        Operation.POST_BULK_RELATIONSHIPS_ADD,
                        Models.BULK_RELATIONSHIPS_ANSWER,
                        drafts.map(MAPPER::dto));
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkUpdate(Seq<RelationshipUpdate> updates) {
        return bulks().update(
                        Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                        Models.BULK_RELATIONSHIPS_ANSWER,
                        updates.map(RelationshipUpdate::id),
                        updates.map(update -> remote.codec()
                                .object(MAPPER.dto(update.draft()))
                                .put("id", update.id().text())));
    }

    @Override
    public Either<Refusal, Bulk<RelationshipId>> bulkDelete(Seq<RelationshipId> ids) {
        return bulks().delete(Operation.POST_BULK_RELATIONSHIPS_REMOVE, ids);
    }

    private Either<Refusal, Relationship> relationship(Target target) {
        return remote.entity(target, Models.RELATIONSHIP, RelationshipReader::relationship);
    }

    private Scans<RelationshipDto, Relationship> scans() {
        return new Scans<>(
                remote,
                Operation.GET_SCAN_RELATIONSHIPS,
                EntityKind.RELATIONSHIP,
                Models.CURSOR_RELATIONSHIP_LISTING,
                RelationshipReader::relationship);
    }

    /** The bulk calls, for one call of this port: its batches share one deadline. */
    private RemoteBulks<RelationshipDto, Relationship> bulks() {
        return new RemoteBulks<>(remote.inOneCall(), EntityKind.RELATIONSHIP, RelationshipReader::relationship);
    }
}
