package org.externalcontacts.adapter.postgres.internal.relationship;

import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.record.SortKeys;
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

    /** Writes in this transaction. */
    public RelationshipWrites(Transaction transaction) {
        this.transaction = transaction;
    }

    /** A new relationship, which a local engine has given its dates. */
    public void add(Relationship relationship) {
        transaction.later(columns(ADD, relationship)
                .set("created", relationship.dates().map(AuditDates::created).get()));
    }

    /** A relationship in its new state. */
    public void replace(Relationship relationship) {
        transaction.later(columns(REPLACE, relationship));
    }

    /** The end of a relationship. */
    public void remove(RelationshipId id) {
        transaction.later(REMOVE.call().set("id", id.value()));
    }

    private static Call columns(Sql sql, Relationship relationship) {
        return sql.call()
                .set("id", relationship.id().value())
                .set("organization", relationship.organization().value())
                .set("label", SortKeys.of(relationship.label()))
                .set("body", Facts.json(new Fact.RelationshipCreated(relationship)));
    }
}
