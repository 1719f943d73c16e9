package org.externalcontacts.adapter.postgres.internal.schema;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;
import org.externalcontacts.domain.schema.SchemaTarget;

/** Schemas of one snapshot. Whoever reads any has read all of them: there are few, and they change seldom. */
public final class PostgresSchemas implements SchemaRecords {

    /** All schemas of a tenant have one version, which stands in no row of their own. */
    public static final UUID ALL = new UUID(0, 0);

    static final Statements STATEMENTS = Statements.in("schema.sql");

    private static final Sql REVISION = STATEMENTS.get("revision");
    private static final Sql LATEST = STATEMENTS.get("latest");
    private static final Sql VERSION = STATEMENTS.get("version");
    private static final Sql VERSIONS = STATEMENTS.get("versions");
    private static final Sql OF_TARGET = STATEMENTS.get("all");
    private static final Sql USED = STATEMENTS.get("used");
    private static final Sql USED_IS = STATEMENTS.get("used.is");

    private final Transaction transaction;
    private final ReadSet seen;

    /** The schemas that this transaction sees. */
    public PostgresSchemas(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    @Override
    public Option<DataSchema> latest(SchemaId id) {
        return seen.records()
                .get(
                        id,
                        () -> schemas(LATEST.call().set("id", id.value()))
                                .headOption()
                                // Most who ask for the latest version ask for the one that custom fields name as well,
                                // which mostly is the latest.
                                .peek(latest -> seen.records().put(latest.ref(), Option.some(latest))));
    }

    @Override
    public Option<DataSchema> version(SchemaRef ref) {
        return seen.records()
                .get(
                        ref,
                        () -> schemas(VERSION.call().set("id", ref.id().value()).set("version", ref.version()))
                                .headOption());
    }

    @Override
    public List<DataSchema> versions(SchemaId id) {
        return schemas(VERSIONS.call().set("id", id.value()));
    }

    @Override
    public List<DataSchema> all(SchemaTarget target) {
        return schemas(OF_TARGET.call().set("target", target.name()));
    }

    @Override
    public boolean isInUse(SchemaId id) {
        boolean used = transaction
                .row(USED.call().set("id", id.value()), row -> row.truth("used"))
                .get();
        seen.use(id, used);
        return used;
    }

    /** Requires, at the latest with the commit, that whether a schema is in use has not changed; otherwise the transaction ends in a conflict. */
    public void require(SchemaId id, boolean used) {
        transaction.later(USED_IS.call().set("id", id.value()).set("used", used));
    }

    /** The version that custom fields name, as {@link org.externalcontacts.application.search.Words} asks for it. */
    public List<DataSchema> named(CustomFields fields) {
        return version(fields.schema()).toList();
    }

    private List<DataSchema> schemas(Call call) {
        if (seen.isCompared() && seen.versions(Kind.SCHEMAS).isEmpty()) {
            transaction
                    .row(REVISION.call(), row -> row.number("schema_version"))
                    .forEach(revision -> seen.record(Kind.SCHEMAS, ALL, revision));
        }
        return transaction.rows(call, PostgresSchemas::schema);
    }

    private static DataSchema schema(Row row) {
        return Facts.read(row.bytes("body"), Fact.SchemaCreated.class, Fact.SchemaCreated::schema);
    }
}
