package org.externalcontacts.application.internal.schema;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;

/** Schemas of contacts on a local engine: what schemas of every kind have, and their deletion. */
public final class ContactSchemaService implements ContactSchemas {

    private final EngineParts parts;
    private final Guard guard;
    private final SchemaService schemas;

    /** Fulfils the port with these parts, for this caller. */
    public ContactSchemaService(EngineParts parts, Guard guard, Caller caller) {
        this.parts = parts;
        this.guard = guard;
        this.schemas = new SchemaService(parts, guard, caller, SchemaOperations.OF_CONTACTS);
    }

    @Override
    public Either<Refusal, DataSchema> create(SchemaDraft draft) {
        return schemas.create(draft);
    }

    @Override
    public Either<Refusal, DataSchema> create(SchemaDraft draft, IdempotencyKey key) {
        return schemas.create(draft, key);
    }

    @Override
    public Either<Refusal, DataSchema> get(SchemaId id) {
        return schemas.get(id);
    }

    @Override
    public Either<Refusal, DataSchema> version(SchemaRef ref) {
        return schemas.version(ref);
    }

    @Override
    public Either<Refusal, List<DataSchema>> versions(SchemaId id) {
        return schemas.versions(id);
    }

    @Override
    public Either<Refusal, List<DataSchema>> list() {
        return schemas.list();
    }

    @Override
    public Either<Refusal, DataSchema> update(SchemaRef read, SchemaDraft draft) {
        return schemas.update(read, draft);
    }

    @Override
    public Either<Refusal, SchemaId> delete(SchemaId id) {
        return guard.permit(Operation.DELETE_CONTACTS_SCHEMA)
                .flatMap(permitted -> parts.storage()
                        .atomically(view -> schemas.loaded(view, id)
                                .filterOrElse(
                                        schema -> !view.schemas().isInUse(id),
                                        used -> new Refusal.Conflict(Refusal.ConflictReason.SCHEMA_IN_USE, id.text()))
                                .map(unused ->
                                        Decision.of(id, new Fact.SchemaDeleted(id), new Change.RemoveSchema(id)))));
    }
}
