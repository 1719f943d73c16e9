package org.externalcontacts.testkit.model;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.internal.schema.SchemaOperations;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Schemas of one kind: of contacts or of organizations. */
final class SchemaMoves {

    private final SchemaOperations operations;
    private final SchemaTarget kind;

    private SchemaMoves(SchemaOperations operations) {
        this.operations = operations;
        this.kind = operations.target();
    }

    static SchemaMoves ofContacts() {
        return new SchemaMoves(SchemaOperations.OF_CONTACTS);
    }

    static SchemaMoves ofOrganizations() {
        return new SchemaMoves(SchemaOperations.OF_ORGANIZATIONS);
    }

    List<Arbitrary<Move>> all() {
        return List.of(create(), create(), get(), version(), versions(), list(), update());
    }

    /** With one field or two, enabled or not; now and then without a name. */
    private static Arbitrary<SchemaDraft> draft() {
        return Combinators.combine(
                        Arbitraries.of("Customer", "Patient", "Customer", ""),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false))
                .as((name, enabled, more) ->
                        fields(SchemaDraft.of(name).toBuilder().enabled(enabled).build(), more));
    }

    private static SchemaDraft fields(SchemaDraft draft, boolean more) {
        FieldDefinition nickname = FieldDefinition.of(Facts.NICKNAME, FieldType.TEXT);
        return draft.toBuilder()
                .fields(
                        more
                                ? io.vavr.collection.List.of(nickname, FieldDefinition.of("more", FieldType.TEXT))
                                : io.vavr.collection.List.of(nickname))
                .build();
    }

    Arbitrary<Move> create() {
        return draft().map(draft -> new Move(
                operations.create(),
                "create schema " + words(draft),
                model -> new Step<>(
                        engine -> door(engine).create(draft), answer -> judgeCreated(model, draft, answer))));
    }

    Arbitrary<Move> get() {
        return read(
                operations.get(),
                "get",
                (engine, id) -> door(engine).get(id),
                (versions, answer) -> Answers.equal(versions.get(versions.size() - 1), answer));
    }

    Arbitrary<Move> versions() {
        return read(
                operations.versions(),
                "versions of",
                (engine, id) -> door(engine).versions(id),
                (versions, answer) -> {
                    List<DataSchema> newestFirst = new ArrayList<>(versions);
                    Collections.reverse(newestFirst);
                    Answers.equal(newestFirst, answer.asJava());
                });
    }

    Arbitrary<Move> version() {
        return Combinators.combine(Words.number(), Arbitraries.integers().between(1, 3))
                .as((number, version) ->
                        new Move(operations.version(), "get version " + version + " of schema " + number, model -> {
                            SchemaId id = schema(model, number);
                            return new Step<>(engine -> door(engine).version(new SchemaRef(id, version)), answer -> {
                                Optional<List<DataSchema>> versions = model.schemas.of(kind, id);
                                if (versions.isEmpty()) {
                                    Answers.notFound(EntityKind.SCHEMA, answer);
                                } else if (version > versions.get().size()) {
                                    Answers.notFound(EntityKind.SCHEMA_VERSION, answer);
                                } else {
                                    Answers.equal(versions.get().get(version - 1), Answers.accepted(answer));
                                }
                            });
                        }));
    }

    Arbitrary<Move> list() {
        return Arbitraries.just(new Move(
                operations.list(),
                "list schemas of " + kind,
                model -> new Step<>(
                        engine -> door(engine).list(),
                        answer -> Answers.equal(
                                new HashSet<>(model.schemas.all(kind)),
                                new HashSet<>(Answers.accepted(answer).asJava())))));
    }

    Arbitrary<Move> update() {
        return Combinators.combine(Words.number(), Arbitraries.integers().between(1, 3), draft())
                .as((number, read, draft) -> new Move(
                        operations.update(),
                        "update version " + read + " of schema " + number + " to " + words(draft),
                        model -> {
                            SchemaId id = schema(model, number);
                            return new Step<>(
                                    engine -> door(engine).update(new SchemaRef(id, read), draft),
                                    answer -> judgeUpdated(model, id, read, draft, answer));
                        }));
    }

    /** rules 10.7, 10.9. */
    static Arbitrary<Move> delete() {
        return Words.number()
                .map(number -> new Move(Operation.DELETE_CONTACTS_SCHEMA, "delete schema " + number, model -> {
                    SchemaId id = schema(model, number);
                    return new Step<>(engine -> engine.contactSchemas().delete(id), answer -> {
                        if (model.schemas.of(SchemaTarget.CONTACT, id).isEmpty()) {
                            Answers.notFound(EntityKind.SCHEMA, answer);
                        } else if (isInUse(model, id)) {
                            Answers.equal(
                                    Either.left(new Refusal.Conflict(Refusal.ConflictReason.SCHEMA_IN_USE, id.text())),
                                    answer);
                        } else {
                            Answers.equal(id, Answers.accepted(answer));
                            model.schemas.remove(id);
                        }
                    });
                }));
    }

    private <T> Arbitrary<Move> read(
            Operation operation,
            String words,
            BiFunction<ExternalContacts, SchemaId, Either<Refusal, T>> call,
            BiConsumer<List<DataSchema>, T> judge) {
        return Words.number()
                .map(number -> new Move(operation, words + " schema " + number, model -> {
                    SchemaId id = schema(model, number);
                    return new Step<>(
                            engine -> call.apply(engine, id),
                            answer -> model.schemas
                                    .of(kind, id)
                                    .ifPresentOrElse(
                                            versions -> judge.accept(versions, Answers.accepted(answer)),
                                            () -> Answers.notFound(EntityKind.SCHEMA, answer)));
                }));
    }

    /** rule 10.2. */
    private void judgeCreated(Model model, SchemaDraft draft, Either<Refusal, DataSchema> answer) {
        if (model.schemas.count() == 20) {
            Answers.refused(Refusal.LimitExceeded.class, answer);
        } else {
            DataSchema made = Answers.accepted(answer);
            Answers.equal(new DataSchema(made.id(), 1, kind, draft, Option.none(), model.clock.instant()), made);
            Answers.demand(!model.schemas.made().contains(made.id()), "an id is given once", made);
            model.schemas.add(made);
        }
    }

    /** rules 10.5, 10.9. */
    private void judgeUpdated(
            Model model, SchemaId id, int read, SchemaDraft draft, Either<Refusal, DataSchema> answer) {
        Optional<DataSchema> latest = model.schemas.latest(kind, id);
        if (latest.isEmpty()) {
            Answers.notFound(EntityKind.SCHEMA, answer);
        } else if (latest.get().version() != read) {
            Answers.refused(Refusal.StaleVersion.class, answer);
        } else if (draft.fields().size() < latest.get().content().fields().size()) {
            Answers.refused(Refusal.InvalidInput.class, answer);
        } else {
            DataSchema next = new DataSchema(id, read + 1, kind, draft, Option.none(), model.clock.instant());
            Answers.equal(next, Answers.accepted(answer));
            model.schemas.add(next);
        }
    }

    private static boolean isInUse(Model model, SchemaId id) {
        return !model.people
                .all(person -> person.facts()
                        .get(Facts.SCHEMA)
                        .filter(id.text()::equals)
                        .isPresent())
                .isEmpty();
    }

    private org.externalcontacts.application.schema.Schemas door(ExternalContacts engine) {
        return kind == SchemaTarget.CONTACT ? engine.contactSchemas() : engine.organizationSchemas();
    }

    private static SchemaId schema(Model model, int number) {
        return Model.pick(model.schemas.made(), number, SchemaId::new);
    }

    private static String words(SchemaDraft draft) {
        return "'" + draft.name().getOrElse("") + "' of " + draft.fields().size() + " fields"
                + (draft.enabled() ? "" : ", disabled");
    }
}
