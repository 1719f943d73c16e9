package org.externalcontacts.application.internal.relationship;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.bulk.BulkGet;
import org.externalcontacts.application.internal.bulk.CreatedTogether;
import org.externalcontacts.application.internal.condition.Demand;
import org.externalcontacts.application.internal.condition.Once;
import org.externalcontacts.application.internal.page.Scanner;
import org.externalcontacts.application.internal.page.SortOrder;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.internal.search.RelationshipOrder;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Relationships on a local engine. */
public final class RelationshipService implements Relationships {

    private final EngineParts parts;
    private final Guard guard;
    private final Scanner<Relationship> scanner;

    /** Fulfils the port with these parts, for the caller of this guard. */
    public RelationshipService(EngineParts parts, Guard guard) {
        this.parts = parts;
        this.guard = guard;
        this.scanner = new Scanner<>(
                "relationships",
                parts.cursors(),
                parts.clock(),
                relationship -> relationship.id().value());
    }

    @Override
    public Either<Refusal, Relationship> create(Relationship.Draft draft) {
        return guard.permit(Operation.POST_RELATIONSHIPS)
                .flatMap(permitted -> createPermitted(draft, users(List.of(draft)), Once.NONE));
    }

    @Override
    public Either<Refusal, Relationship> create(Relationship.Draft draft, IdempotencyKey key) {
        return guard.permit(Operation.POST_RELATIONSHIPS)
                .flatMap(permitted -> createPermitted(
                        draft, users(List.of(draft)), Once.of(key, Operation.POST_RELATIONSHIPS, draft)));
    }

    @Override
    public Either<Refusal, RelationshipView> view(RelationshipId id, RelationshipView.Part... expand) {
        return guard.permit(Operation.GET_RELATIONSHIP)
                .flatMap(permitted -> parts.storage().lookUp(view -> loaded(view, id)))
                .map(RelationshipView::of);
    }

    @Override
    public Either<Refusal, Relationship> update(RelationshipId id, Relationship.Draft draft) {
        return guard.permit(Operation.PUT_RELATIONSHIP)
                .flatMap(permitted -> updatePermitted(id, draft, users(List.of(draft)), Demand.NONE));
    }

    @Override
    public Either<Refusal, Relationship> update(RelationshipId id, Relationship.Draft draft, Version ifVersion) {
        return guard.permit(Operation.PUT_RELATIONSHIP)
                .flatMap(permitted -> updatePermitted(id, draft, users(List.of(draft)), Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, RelationshipId> delete(RelationshipId id) {
        return guard.permit(Operation.DELETE_RELATIONSHIP).flatMap(permitted -> deletePermitted(id, Demand.NONE));
    }

    @Override
    public Either<Refusal, RelationshipId> delete(RelationshipId id, Version ifVersion) {
        return guard.permit(Operation.DELETE_RELATIONSHIP)
                .flatMap(permitted -> deletePermitted(id, Demand.of(ifVersion)));
    }

    @Override
    public Either<Refusal, Page<RelationshipView>> viewsOfOrganization(
            OrganizationId organization, RelationshipQuery query, RelationshipView.Part... expand) {
        return guard.permit(Operation.GET_ORGANIZATION_RELATIONSHIPS)
                .flatMap(permitted -> listPermitted(organization, query))
                .map(page -> page.map(RelationshipView::of));
    }

    @Override
    public Either<Refusal, CursorPage<Relationship>> scan(ScanRequest request) {
        return guard.permit(Operation.GET_SCAN_RELATIONSHIPS)
                .flatMap(permitted -> scanner.scan(
                        request,
                        (after, limit) -> parts.storage()
                                .lookUp(view -> view.relationships().scan(after.map(RelationshipId::new), limit))));
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkGet(Seq<RelationshipId> ids) {
        return guard.permit(Operation.POST_BULK_RELATIONSHIPS)
                .map(permitted ->
                        parts.storage().lookUp(view -> view.relationships().findAll(ids)))
                .map(found -> BulkGet.of(EntityKind.RELATIONSHIP, ids, found));
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkCreate(Seq<Relationship.Draft> drafts) {
        return guard.permit(Operation.POST_BULK_RELATIONSHIPS_ADD)
                .map(permitted -> users(drafts))
                .map(users -> CreatedTogether.in(
                        parts.storage(),
                        drafts,
                        (view, step) -> view.organizations().findAll(step.flatMap(Relationship.Draft::organization)),
                        draft -> creation(draft, users, parts.now())));
    }

    @Override
    public Either<Refusal, Bulk<Relationship>> bulkUpdate(Seq<Relationships.Update> updates) {
        return guard.permit(Operation.POST_BULK_RELATIONSHIPS_UPDATE)
                .map(permitted -> users(updates.map(Relationships.Update::draft)))
                .map(users ->
                        Bulk.each(updates, update -> updatePermitted(update.id(), update.draft(), users, Demand.NONE)));
    }

    @Override
    public Either<Refusal, Bulk<RelationshipId>> bulkDelete(Seq<RelationshipId> ids) {
        return guard.permit(Operation.POST_BULK_RELATIONSHIPS_REMOVE)
                .map(permitted -> Bulk.each(ids, id -> deletePermitted(id, Demand.NONE)));
    }

    private Either<Refusal, Relationship> createPermitted(Relationship.Draft draft, Set<UserId> users, Once once) {
        Instant now = parts.now();
        Function<View, Either<Refusal, Decision<Relationship>>> creation = creation(draft, users, now);
        return parts.storage()
                .atomically(view -> once.decide(
                        view,
                        now,
                        Fact.RelationshipCreated.class,
                        Fact.RelationshipCreated::relationship,
                        () -> creation.apply(view)));
    }

    private Function<View, Either<Refusal, Decision<Relationship>>> creation(
            Relationship.Draft draft, Set<UserId> users, Instant now) {
        Seq<Violation> unknownUser = unknownUser(draft, users);
        RelationshipId id = new RelationshipId(parts.ids().next());
        return view -> valid(view, draft, unknownUser)
                .map(written -> made(relationship(id, written, Option.some(AuditDates.at(now)))));
    }

    private static Decision<Relationship> made(Relationship made) {
        return Decision.of(made, new Fact.RelationshipCreated(made), new Change.AddRelationship(made));
    }

    private Either<Refusal, Relationship> updatePermitted(
            RelationshipId id, Relationship.Draft draft, Set<UserId> users, Demand demand) {
        Seq<Violation> unknownUser = unknownUser(draft, users);
        Instant now = parts.now();
        return parts.storage()
                .atomically(view -> loaded(view, id, demand)
                        .flatMap(stored -> valid(view, draft, unknownUser).map(written -> {
                            Relationship changed =
                                    relationship(id, written, stored.dates().map(dates -> dates.changedAt(now)));
                            return Decision.of(
                                    changed,
                                    new Fact.RelationshipChanged(stored, changed),
                                    new Change.ReplaceRelationship(changed));
                        })));
    }

    private Either<Refusal, RelationshipId> deletePermitted(RelationshipId id, Demand demand) {
        return parts.storage()
                .atomically(view -> loaded(view, id, demand)
                        .map(found ->
                                Decision.of(id, new Fact.RelationshipDeleted(id), new Change.RemoveRelationship(id))));
    }

    private Either<Refusal, Page<Relationship>> listPermitted(OrganizationId organization, RelationshipQuery query) {
        return SortOrder.ofListing(query.page(), query.sortOrder(), RelationshipOrder.FIELDS, List.empty())
                .flatMap(order -> parts.storage()
                        .read(view -> view.organizations()
                                .find(organization)
                                .toEither(() -> Refusal.notFound(EntityKind.ORGANIZATION, organization))
                                .map(exists -> page(view, organization, query, order))));
    }

    private static Page<Relationship> page(
            View view, OrganizationId organization, RelationshipQuery query, List<Sort.Key> order) {
        Found<Relationship> found = view.relationships().of(organization, order, query.page());
        return new Page<>(found.entities(), query.page(), found.total());
    }

    /** Those who may be parties of these; the directory is asked once. */
    private Set<UserId> users(Seq<Relationship.Draft> drafts) {
        return parts.usersOf(drafts.flatMap(Relationship.Draft::user)).keySet();
    }

    private static Seq<Violation> unknownUser(Relationship.Draft draft, Set<UserId> users) {
        return new InputCheck()
                .that(
                        draft.user().forAll(users::contains),
                        "user",
                        draft.user().map(user -> user.text()),
                        "does not identify an existing user")
                .violations();
    }

    private static Either<Refusal, Relationship.Draft> valid(
            View view, Relationship.Draft draft, Seq<Violation> unknownUser) {
        InputCheck references = new InputCheck()
                .all(unknownUser)
                .that(
                        draft.organization()
                                .forAll(id -> view.organizations().find(id).isDefined()),
                        "externalOrganization",
                        draft.organization().map(id -> id.text()),
                        "does not identify an existing organization");
        return Refusal.unlessValid(draft.validated(), references.violations());
    }

    private static Relationship relationship(RelationshipId id, Relationship.Draft written, Option<AuditDates> dates) {
        return new Relationship(
                id,
                written.user().get(),
                written.organization().get(),
                written.label().get(),
                dates);
    }

    private static Either<Refusal, Relationship> loaded(View view, RelationshipId id, Demand demand) {
        return loaded(view, id).flatMap(found -> demand.on(found, EntityKind.RELATIONSHIP, id));
    }

    private static Either<Refusal, Relationship> loaded(View view, RelationshipId id) {
        return view.relationships().find(id).toEither(() -> Refusal.notFound(EntityKind.RELATIONSHIP, id));
    }
}
