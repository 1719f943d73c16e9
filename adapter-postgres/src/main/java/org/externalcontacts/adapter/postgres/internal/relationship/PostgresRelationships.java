package org.externalcontacts.adapter.postgres.internal.relationship;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import org.externalcontacts.adapter.postgres.internal.record.Facts;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Scan;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.storage.RelationshipRecords;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;

/** Relationships of one snapshot. */
public final class PostgresRelationships implements RelationshipRecords {

    static final Statements STATEMENTS = Statements.in("relationship.sql");

    private static final Sql FIND = STATEMENTS.get("find");
    private static final Sql FIND_ALL = STATEMENTS.get("find.all");
    private static final Sql COUNT = STATEMENTS.get("count");
    private static final Scan SCAN = STATEMENTS.scan("scan", "id");

    private final Transaction transaction;
    private final ReadSet seen;

    /** The relationships that this transaction sees. */
    public PostgresRelationships(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    @Override
    public Option<Relationship> find(RelationshipId id) {
        return transaction.row(FIND.call().set("id", id.value()), this::noted);
    }

    @Override
    public io.vavr.collection.Map<RelationshipId, Relationship> findAll(Seq<RelationshipId> ids) {
        return transaction
                .rows(FIND_ALL.call().ids("ids", ids), this::noted)
                .toMap(Relationship::id, relationship -> relationship);
    }

    private Relationship noted(Row row) {
        seen.record(Kind.RELATIONSHIP, row.id("id"), row.number("version"), () -> row.bytes("body"));
        return relationship(row);
    }

    @Override
    public Found<Relationship> of(OrganizationId organization, List<Sort.Key> order, PageRequest asked) {
        Sql page = STATEMENTS.get("of", Map.of("order", order(order)));
        return transaction.found(
                COUNT.call().set("organization", organization.value()),
                page.call()
                        .set("organization", organization.value())
                        .set("offset", asked.offset())
                        .set("limit", asked.size()),
                PostgresRelationships::relationship);
    }

    @Override
    public List<Relationship> scan(Option<RelationshipId> after, int limit) {
        return transaction.rows(
                SCAN.from(after.map(RelationshipId::value)).set("limit", limit), PostgresRelationships::relationship);
    }

    private static String order(List<Sort.Key> keys) {
        return keys.append(new Sort.Key("createDate", false))
                .map(key -> (key.field().equals("createDate") ? "created_at" : "label_key")
                        + (key.ascending() ? "" : " desc"))
                .append("id")
                .mkString(", ");
    }

    private static Relationship relationship(Row row) {
        return Facts.read(row.bytes("body"), Fact.RelationshipCreated.class, Fact.RelationshipCreated::relationship);
    }
}
