package org.externalcontacts.adapter.postgres.internal.schema;

import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;

/** Writes schemas, under the lock of the tenant's row. */
public final class SchemaWrites {

    private static final Sql ADD = PostgresSchemas.STATEMENTS.get("add");
    private static final Sql REMOVE = PostgresSchemas.STATEMENTS.get("remove");
    private static final Sql TOUCH = PostgresSchemas.STATEMENTS.get("touch");

    private final Transaction transaction;

    /** Writes in this transaction. */
    public SchemaWrites(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A new version of a schema. */
    public void add(DataSchema schema) {
        transaction.later(ADD.call()
                .set("id", schema.id().value())
                .set("version", schema.version())
                .set("target", schema.appliesTo().name())
                .set("body", Facts.json(new Fact.SchemaCreated(schema))));
        transaction.later(TOUCH.call());
    }

    /** A schema with all its versions. */
    public void remove(SchemaId id) {
        transaction.later(REMOVE.call().set("id", id.value()));
        transaction.later(TOUCH.call());
    }
}
