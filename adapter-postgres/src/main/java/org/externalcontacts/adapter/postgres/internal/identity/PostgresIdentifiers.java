package org.externalcontacts.adapter.postgres.internal.identity;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;

/** Who holds identifiers in one snapshot. A holder counts as read, with its version, which rises with every identifier it wins or loses. */
public final class PostgresIdentifiers implements IdentifierRecords {

    static final Statements STATEMENTS = Statements.in("identity.sql");

    private static final Sql HOLDER = STATEMENTS.get("holder");
    private static final Sql HOLDERS = STATEMENTS.get("holders");
    private static final Sql HELD = STATEMENTS.get("held");
    private static final Sql HELD_BY_EACH = STATEMENTS.get("held.all");
    private static final Sql NEXT_IS = STATEMENTS.get("next.is");
    private static final Sql HEIRS = STATEMENTS.get("heirs", java.util.Map.of("lost", ""));
    private static final Sql HEIRS_OF = STATEMENTS.get("heirs", java.util.Map.of("lost", "{heirs.lost}"));

    private final Transaction transaction;
    private final ReadSet seen;

    /** The identifiers that this transaction sees. */
    public PostgresIdentifiers(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    @Override
    public Option<ContactId> holder(Identifier identifier) {
        return claimOf(identifier).map(Claim::holder);
    }

    @Override
    public Option<ClaimedIdentifier> claim(Identifier identifier) {
        return claimOf(identifier).map(claim -> new ClaimedIdentifier(identifier, claim.at()));
    }

    @Override
    public List<ClaimedIdentifier> heldBy(ContactId contact) {
        return transaction.rows(HELD.call().set("contact", contact.value()), PostgresIdentifiers::claimed);
    }

    @Override
    public Map<ContactId, List<ClaimedIdentifier>> heldByEach(Seq<ContactId> contacts) {
        return transaction
                .rows(
                        HELD_BY_EACH.call().ids("contacts", contacts),
                        row -> Tuple.of(new ContactId(row.id("contact_id")), claimed(row)))
                .groupBy(held -> held._1)
                .mapValues(held -> held.map(each -> each._2));
    }

    /** Looks who holds each of these, so that it counts as read. */
    public void look(Seq<Identifier> identifiers) {
        holdersOf(identifiers);
    }

    @Override
    public Map<Identifier, ContactId> holders(Seq<Identifier> identifiers) {
        return HashMap.ofEntries(
                holdersOf(identifiers).flatMap(found -> found._2.map(holder -> Tuple.of(found._1, holder))));
    }

    private List<Tuple2<Identifier, Option<ContactId>>> holdersOf(Seq<Identifier> identifiers) {
        List<Tuple2<Identifier, Option<ContactId>>> all = transaction.rows(
                each(HOLDERS, identifiers),
                row -> Tuple.of(identifier(row), row.optionalId("contact_id").map(holder -> noted(row, holder))));
        all.forEach(found -> seen.holder(found._1, found._2));
        return all;
    }

    @Override
    public Map<Identifier, Option<ContactId>> heirs(Set<ContactId> holders) {
        return heirs(HEIRS.call(), holders);
    }

    @Override
    public Map<Identifier, Option<ContactId>> heirs(ContactId holder, Seq<Identifier> lost) {
        return heirs(each(HEIRS_OF, lost), HashSet.of(holder));
    }

    private Map<Identifier, Option<ContactId>> heirs(Call call, Set<ContactId> holders) {
        return LinkedHashMap.ofEntries(
                transaction.rows(call.ids("holders", holders), row -> Tuple.of(identifier(row), heir(row, holders))));
    }

    private Option<ContactId> heir(Row row, Set<ContactId> holders) {
        Identifier identifier = identifier(row);
        seen.holder(identifier, Option.some(noted(row, row.id("holder_id"), "holder_version")));
        Option<ContactId> heir = row.optionalId("contact_id").map(next -> noted(row, next, "version"));
        seen.line(new ReadSet.Line(identifier, holders), heir);
        return heir;
    }

    /** Requires, at the latest with the commit, that these are still next in line, the same contacts aside; otherwise the transaction ends in a conflict. */
    public void require(Set<ContactId> except, Map<Identifier, Option<ContactId>> next) {
        // From one list: keys and values of a map need not come in the same order.
        List<Tuple2<Identifier, Option<ContactId>>> heirs = next.toList();
        transaction.later(each(NEXT_IS, heirs.map(heir -> heir._1))
                .set(
                        "expected",
                        heirs.toJavaStream()
                                .map(heir -> heir._2.map(ContactId::value).getOrNull())
                                .toArray(UUID[]::new))
                .ids("except", except));
    }

    static Call each(Sql sql, Seq<Identifier> identifiers) {
        return sql.call()
                .set(
                        "types",
                        identifiers.map(identifier -> identifier.type().text()).toJavaArray(String[]::new))
                .set("values", identifiers.map(Identifier::value).toJavaArray(String[]::new));
    }

    static Call of(Sql sql, Identifier identifier) {
        return sql.call().set("type", identifier.type().text()).set("value", identifier.value());
    }

    private Option<Claim> claimOf(Identifier identifier) {
        Option<Claim> claim = transaction.row(
                of(HOLDER, identifier), row -> new Claim(noted(row, row.id("contact_id")), row.moment("claimed_at")));
        seen.holder(identifier, claim.map(Claim::holder));
        return claim;
    }

    private static ClaimedIdentifier claimed(Row row) {
        return new ClaimedIdentifier(identifier(row), row.moment("claimed_at"));
    }

    private static Identifier identifier(Row row) {
        return new Identifier(new IdentifierType(row.text("type")), row.text("value"));
    }

    private ContactId noted(Row row, UUID contact) {
        return noted(row, contact, "version");
    }

    private ContactId noted(Row row, UUID contact, String version) {
        seen.record(Kind.CONTACT, contact, row.number(version));
        return new ContactId(contact);
    }

    private record Claim(ContactId holder, Instant at) {}
}
