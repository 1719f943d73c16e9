package org.externalcontacts.adapter.postgres.internal.relationship;

import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.record.SortKeys;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Writes relationships, under the locks that storing has taken. */
public final class RelationshipWrites {

    private static final Sql ADD = PostgresRelationships.STATEMENTS.get("add");
    private static final Sql REPLACE = PostgresRelationships.STATEMENTS.get("replace");
    private static final Sql REMOVE = PostgresRelationships.STATEMENTS.get("remove");

    private final Transaction transaction;
    private final ReadSet seen;

    /** Writes in this transaction what was decided on what was seen. */
    public RelationshipWrites(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    /** A new relationship, which a local engine has given its dates. */
    public void add(Relationship relationship) {
        transaction.later(columns(ADD, relationship)
                .set("body", Facts.json(new Fact.RelationshipCreated(relationship)))
                .set("created", relationship.dates().map(AuditDates::created).get()));
    }

    /** A relationship in its new state. */
    public void replace(Relationship relationship) {
        Option<byte[]> stored = seen.stored(Kind.RELATIONSHIP, relationship.id().value());
        transaction.later(columns(REPLACE, relationship)
                .set("body", Facts.json(new Fact.RelationshipCreated(relationship), stored)));
    }

    /** The end of a relationship. */
    public void remove(RelationshipId id) {
        transaction.later(REMOVE.call().set("id", id.value()));
    }

    private static Call columns(Sql sql, Relationship relationship) {
        return sql.call()
                .set("id", relationship.id().value())
                .set("organization", relationship.organization().value())
                .set("label", SortKeys.of(relationship.label()));
    }
}
