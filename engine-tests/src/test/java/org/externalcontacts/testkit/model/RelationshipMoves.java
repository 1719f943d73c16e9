package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.testkit.SequentialIds;

/** Relationships between users and organizations. */
final class RelationshipMoves {

    private RelationshipMoves() {}

    /** What is written about a relationship, its organization being a number still. */
    private record Draft(int organization, String label) {

        Relationship.Draft in(Model model) {
            return Relationship.Draft.of(
                    new UserId(SequentialIds.nth(800)), OrganizationMoves.organization(model, organization), label);
        }

        @Override
        public String toString() {
            return "'" + label + "' of organization " + organization;
        }
    }

    /** Now and then without the label that it needs. */
    private static Arbitrary<Draft> draft() {
        return Combinators.combine(Words.number(), Arbitraries.of("Account manager", "Support", ""))
                .as(Draft::new);
    }

    static Arbitrary<Move> create() {
        return draft().map(draft -> new Move(Operation.POST_RELATIONSHIPS, "create relationship " + draft, model -> {
            Relationship.Draft written = draft.in(model);
            return new Step<>(engine -> engine.relationships().create(written), judgeCreated(model, written));
        }));
    }

    static Arbitrary<Move> bulkCreate() {
        return draft().list()
                .ofMaxSize(3)
                .map(drafts ->
                        new Move(Operation.POST_BULK_RELATIONSHIPS_ADD, "create relationships " + drafts, model -> {
                            List<Relationship.Draft> written =
                                    List.ofAll(drafts).map(draft -> draft.in(model));
                            return new Step<>(
                                    engine -> engine.relationships().bulkCreate(written),
                                    Answers.each(written.map(one -> judgeCreated(model, one))
                                            .asJava()));
                        }));
    }

    static Arbitrary<Move> get() {
        return Words.number()
                .map(number -> new Move(Operation.GET_RELATIONSHIP, "get relationship " + number, model -> {
                    RelationshipId id = relationship(model, number);
                    return new Step<>(engine -> engine.relationships().get(id), judgeRead(model, id));
                }));
    }

    static Arbitrary<Move> bulkGet() {
        return Words.number()
                .list()
                .ofMaxSize(3)
                .map(numbers -> new Move(Operation.POST_BULK_RELATIONSHIPS, "get relationships " + numbers, model -> {
                    List<RelationshipId> ids = List.ofAll(numbers).map(number -> relationship(model, number));
                    return new Step<>(
                            engine -> engine.relationships().bulkGet(ids),
                            Answers.each(ids.map(id -> judgeRead(model, id)).asJava()));
                }));
    }

    static Arbitrary<Move> update() {
        return Combinators.combine(Words.number(), draft())
                .as((number, draft) -> new Move(
                        Operation.PUT_RELATIONSHIP, "update relationship " + number + " to " + draft, model -> {
                            RelationshipId id = relationship(model, number);
                            Relationship.Draft written = draft.in(model);
                            return new Step<>(
                                    engine -> engine.relationships().update(id, written),
                                    judgeUpdated(model, id, written));
                        }));
    }

    static Arbitrary<Move> bulkUpdate() {
        return Combinators.combine(Words.number(), draft())
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(updates ->
                        new Move(Operation.POST_BULK_RELATIONSHIPS_UPDATE, "update relationships " + updates, model -> {
                            List<Relationships.Update> written = List.ofAll(updates)
                                    .map(update -> new Relationships.Update(
                                            relationship(model, update.get1()),
                                            update.get2().in(model)));
                            return new Step<>(
                                    engine -> engine.relationships().bulkUpdate(written),
                                    Answers.each(written.map(update -> judgeUpdated(model, update.id(), update.draft()))
                                            .asJava()));
                        }));
    }

    static Arbitrary<Move> delete() {
        return Words.number()
                .map(number -> new Move(Operation.DELETE_RELATIONSHIP, "delete relationship " + number, model -> {
                    RelationshipId id = relationship(model, number);
                    return new Step<>(engine -> engine.relationships().delete(id), judgeDeleted(model, id));
                }));
    }

    static Arbitrary<Move> bulkDelete() {
        return Words.number()
                .list()
                .ofMaxSize(2)
                .map(numbers ->
                        new Move(Operation.POST_BULK_RELATIONSHIPS_REMOVE, "delete relationships " + numbers, model -> {
                            List<RelationshipId> ids = List.ofAll(numbers).map(number -> relationship(model, number));
                            return new Step<>(
                                    engine -> engine.relationships().bulkDelete(ids),
                                    Answers.each(ids.map(id -> judgeDeleted(model, id))
                                            .asJava()));
                        }));
    }

    static Arbitrary<Move> ofOrganization() {
        return Words.number()
                .map(number -> new Move(
                        Operation.GET_ORGANIZATION_RELATIONSHIPS, "relationships of organization " + number, model -> {
                            OrganizationId id = OrganizationMoves.organization(model, number);
                            return new Step<>(
                                    engine -> engine.relationships()
                                            .ofOrganization(
                                                    id,
                                                    RelationshipQuery.first().page(PageRequest.firstOf(200))),
                                    answer -> {
                                        if (!model.organizations.has(id)) {
                                            Answers.notFound(EntityKind.ORGANIZATION, answer);
                                            return;
                                        }
                                        Answers.equal(
                                                new HashSet<>(model.relationships.values().stream()
                                                        .filter(one -> one.organization()
                                                                .equals(id))
                                                        .toList()),
                                                new HashSet<>(Answers.accepted(answer)
                                                        .entities()
                                                        .asJava()));
                                    });
                        }));
    }

    static Arbitrary<Move> scan() {
        return Arbitraries.just(new Move(
                Operation.GET_SCAN_RELATIONSHIPS,
                "scan relationships",
                model -> new Step<>(
                        engine -> Answers.scanned(
                                (door, request) -> door.relationships().scan(request), engine),
                        answer -> Answers.equal(
                                model.relationships.keySet().stream()
                                        .map(RelationshipId::text)
                                        .sorted()
                                        .toList(),
                                Answers.accepted(answer)
                                        .map(found -> found.id().text())
                                        .asJava()))));
    }

    private static RelationshipId relationship(Model model, int number) {
        return Model.pick(model.relationshipsMade, number, RelationshipId::new);
    }

    private static boolean isAcceptable(Model model, Relationship.Draft draft) {
        return draft.label().isDefined() && draft.organization().forAll(model.organizations::has);
    }

    private static Consumer<Either<Refusal, Relationship>> judgeCreated(Model model, Relationship.Draft draft) {
        return answer -> {
            if (!isAcceptable(model, draft)) {
                Answers.refused(Refusal.InvalidInput.class, answer);
                return;
            }
            Relationship made = Answers.accepted(answer);
            Answers.demand(!model.relationshipsMade.contains(made.id()), "an id is given once", made);
            Answers.equal(written(made.id(), draft, AuditDates.at(model.clock.instant())), made);
            model.relationshipsMade.add(made.id());
            model.relationships.put(made.id(), made);
        };
    }

    private static Consumer<Either<Refusal, Relationship>> judgeUpdated(
            Model model, RelationshipId id, Relationship.Draft draft) {
        return answer -> {
            Optional<Relationship> before = Optional.ofNullable(model.relationships.get(id));
            if (!isAcceptable(model, draft)) {
                Answers.demand(answer.isLeft(), "it names what is not there", answer);
            } else if (before.isEmpty()) {
                Answers.notFound(EntityKind.RELATIONSHIP, answer);
            } else {
                AuditDates dates = before.get().dates().get().changedAt(model.clock.instant());
                Answers.equal(written(id, draft, dates), Answers.accepted(answer));
                model.relationships.put(id, answer.get());
            }
        };
    }

    private static Consumer<Either<Refusal, Relationship>> judgeRead(Model model, RelationshipId id) {
        return answer -> Optional.ofNullable(model.relationships.get(id))
                .ifPresentOrElse(
                        relationship -> Answers.equal(relationship, Answers.accepted(answer)),
                        () -> Answers.notFound(EntityKind.RELATIONSHIP, answer));
    }

    private static Consumer<Either<Refusal, RelationshipId>> judgeDeleted(Model model, RelationshipId id) {
        return answer -> {
            if (model.relationships.containsKey(id)) {
                Answers.equal(id, Answers.accepted(answer));
                model.relationships.remove(id);
            } else {
                Answers.notFound(EntityKind.RELATIONSHIP, answer);
            }
        };
    }

    private static Relationship written(RelationshipId id, Relationship.Draft draft, AuditDates dates) {
        return new Relationship(
                id,
                draft.user().get(),
                draft.organization().get(),
                draft.label().get(),
                Option.some(dates));
    }
}
