package org.externalcontacts.application.schema;

import io.vavr.control.Either;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.schema.SchemaId;

/** Schemas of contacts on a local engine. */
public final class ContactSchemaService extends SchemaService implements ContactSchemas {

    private final EngineParts parts;
    private final Guard guard;

    /** Fulfils the port with these parts, for this caller. */
    public ContactSchemaService(EngineParts parts, Guard guard, Caller caller) {
        super(parts, guard, caller, SchemaOperations.OF_CONTACTS);
        this.parts = parts;
        this.guard = guard;
    }

    @Override
    public Either<Refusal, SchemaId> delete(SchemaId id) {
        return guard.permit(Operation.DELETE_CONTACTS_SCHEMA)
                .flatMap(permitted -> parts.storage()
                        .atomically(view -> loaded(view, id)
                                .filterOrElse(
                                        schema -> !view.schemas().isInUse(id),
                                        used -> new Refusal.Conflict(Refusal.ConflictReason.SCHEMA_IN_USE, id.text()))
                                .map(unused ->
                                        Decision.of(id, new Fact.SchemaDeleted(id), new Change.RemoveSchema(id)))));
    }
}
