package org.externalcontacts.application.internal.schema;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.condition.Once;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.internal.schema.SchemaRules;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Schemas of one kind on a local engine. */
public final class SchemaService implements Schemas {

    private final EngineParts parts;
    private final Guard guard;
    private final Caller caller;
    private final SchemaOperations operations;

    /** Fulfils the port with these parts, for this caller, for schemas of one kind. */
    public SchemaService(EngineParts parts, Guard guard, Caller caller, SchemaOperations operations) {
        this.parts = parts;
        this.guard = guard;
        this.caller = caller;
        this.operations = operations;
    }

    @Override
    public Either<Refusal, DataSchema> create(SchemaDraft draft) {
        return create(draft, Once.NONE);
    }

    @Override
    public Either<Refusal, DataSchema> create(SchemaDraft draft, IdempotencyKey key) {
        return create(draft, Once.of(key, operations.create(), draft));
    }

    @Override
    public Either<Refusal, DataSchema> get(SchemaId id) {
        return guard.permit(operations.get())
                .flatMap(permitted -> parts.storage().lookUp(view -> loaded(view, id)));
    }

    @Override
    public Either<Refusal, DataSchema> version(SchemaRef ref) {
        return guard.permit(operations.version())
                .flatMap(permitted -> parts.storage()
                        .read(view -> loaded(view, ref.id())
                                .flatMap(latest -> view.schemas()
                                        .version(ref)
                                        .toEither(() -> new Refusal.NotFound(
                                                EntityKind.SCHEMA_VERSION,
                                                ref.id().text() + " version " + ref.version())))));
    }

    @Override
    public Either<Refusal, List<DataSchema>> versions(SchemaId id) {
        return guard.permit(operations.versions())
                .flatMap(permitted -> parts.storage()
                        .read(view ->
                                loaded(view, id).map(latest -> view.schemas().versions(id))));
    }

    @Override
    public Either<Refusal, List<DataSchema>> list() {
        return guard.permit(operations.list())
                .map(permitted -> parts.storage().lookUp(view -> view.schemas().all(operations.target())));
    }

    @Override
    public Either<Refusal, DataSchema> update(SchemaRef read, SchemaDraft draft) {
        return guard.permit(operations.update())
                .map(permitted -> parts.now())
                .flatMap(now -> parts.storage()
                        .atomically(view -> loaded(view, read.id())
                                .flatMap(latest -> SchemaRules.next(latest, draft, read.version(), now))
                                .map(next -> stored(new Fact.SchemaChanged(next), next))));
    }

    /** The newest version, when it is of this kind. */
    Either<Refusal, DataSchema> loaded(View view, SchemaId id) {
        Option<DataSchema> latest = view.schemas().latest(id);
        return latest.filter(schema -> schema.appliesTo() == operations.target())
                .toEither(() -> Refusal.notFound(EntityKind.SCHEMA, id));
    }

    private Either<Refusal, DataSchema> create(SchemaDraft draft, Once once) {
        return guard.permit(operations.create())
                .flatMap(permitted -> Refusal.unlessValid(SchemaRules.validated(draft)))
                .map(this::firstVersion)
                .flatMap(first -> parts.storage()
                        .atomically(view -> once.decide(
                                view,
                                first.created(),
                                Fact.SchemaCreated.class,
                                Fact.SchemaCreated::schema,
                                () -> Refusal.unless(
                                        SchemaRules.roomForOneMore(existing(view)),
                                        () -> stored(new Fact.SchemaCreated(first), first)))));
    }

    private DataSchema firstVersion(SchemaDraft valid) {
        return new DataSchema(
                new SchemaId(parts.ids().next()), 1, operations.target(), valid, caller.user(), parts.now());
    }

    private static Decision<DataSchema> stored(Fact fact, DataSchema schema) {
        return Decision.of(schema, fact, new Change.AddSchemaVersion(schema));
    }

    private static int existing(View view) {
        return view.schemas().all(SchemaTarget.CONTACT).size()
                + view.schemas().all(SchemaTarget.EXTERNAL_ORGANIZATION).size();
    }
}
