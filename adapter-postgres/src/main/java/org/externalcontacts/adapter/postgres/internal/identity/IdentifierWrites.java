package org.externalcontacts.adapter.postgres.internal.identity;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.merge.MergeOperation;

/** Writes who holds identifiers and who waits for them. That an identifier has one holder: the primary key ensures it. */
public final class IdentifierWrites {

    private static final Sql CLAIM_FREE = PostgresIdentifiers.STATEMENTS.get("claim.free");
    private static final Sql HOLD = PostgresIdentifiers.STATEMENTS.get("hold");
    private static final Sql CLAIM = PostgresIdentifiers.STATEMENTS.get("claim");
    private static final Sql RELEASE = PostgresIdentifiers.STATEMENTS.get("release");
    private static final Sql RELEASE_ALL = PostgresIdentifiers.STATEMENTS.get("release.all");
    private static final Sql MOVE = PostgresIdentifiers.STATEMENTS.get("move");
    private static final Sql WAIT = PostgresIdentifiers.STATEMENTS.get("wait");
    private static final Sql LEAVE_ALL = PostgresIdentifiers.STATEMENTS.get("leave.all");

    private final Transaction transaction;
    private final ReadSet seen;

    /** What this transaction has claimed so far: of several claims of one decision, only the first is sure to win. */
    private final Set<Identifier> claimed = new HashSet<>();

    /** Writes in this transaction what was decided on what was seen. */
    public IdentifierWrites(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    /**
     * Whether a claim has to find its identifier free: nobody was seen to hold it, and it is the first of this decision. If it is not free, it has to
     * be decided again.
     */
    public boolean isFirst(Change.ClaimIfFree claim) {
        return claimed.add(claim.identifier()) && !seen.sawHeld(claim.identifier());
    }

    /**
     * Claims what is free; who comes too late waits if its fields imply the identifier. Only what was seen to be held may be lost: then its
     * holder is locked, and cannot pass it on meanwhile to those who wait. For the others it has to be decided again, after a look.
     *
     * @param implied whether the fields of its contact imply the identifier of a claim
     * @param won takes the claims that found their identifier free, once they are sent
     */
    public void claimIfFree(
            List<Change.ClaimIfFree> claims, Predicate<Change.ClaimIfFree> implied, Consumer<Change.ClaimIfFree> won) {
        Call call = claiming(
                        CLAIM_FREE,
                        claims.map(Change.ClaimIfFree::identifier),
                        claims.map(Change.ClaimIfFree::contact),
                        claims.map(Change.ClaimIfFree::at))
                .set("implied", claims.map(implied::test).toJavaArray(Boolean[]::new));
        transaction.later(
                call,
                IdentifierWrites::claim,
                claimed -> claims.filter(claim -> claimed.contains(Tuple.of(claim.identifier(), claim.contact())))
                        .forEach(won));
        List<Change.ClaimIfFree> unseen = claims.filter(this::isFirst);
        if (unseen.nonEmpty()) {
            require(unseen.map(Change.ClaimIfFree::identifier), unseen.map(Change.ClaimIfFree::contact));
        }
    }

    /** Claims an identifier, for which the contact waits no more. If another contact holds it, it has to be decided again. */
    public void claim(Change.Claim claim) {
        claimed.add(claim.identifier());
        transaction.later(claiming(CLAIM, List.of(claim.identifier()), List.of(claim.contact()), List.of(claim.at())));
        require(List.of(claim.identifier()), List.of(claim.contact()));
    }

    private void require(List<Identifier> identifiers, List<ContactId> holders) {
        transaction.later(PostgresIdentifiers.each(HOLD, identifiers).ids("contacts", holders));
    }

    /**
     * Ends the claims of a contact to those of these identifiers that it holds, and waits for what its fields imply; for the others it does
     * not wait any more.
     */
    public void release(ContactId holder, List<Identifier> released, Predicate<Identifier> implied) {
        transaction.later(PostgresIdentifiers.each(RELEASE, released)
                .set("implied", released.map(implied::test).toJavaArray(Boolean[]::new))
                .set("contact", holder.value()));
    }

    /** The result of a merge holds what its two contacts held, and waits in their place. */
    public void merge(MergeOperation operation, List<Identifier> implied) {
        transaction.later(MOVE.call()
                .set("source", operation.source().value())
                .set("target", operation.target().value())
                .set("result", operation.result().value()));
        leaveAll(List.of(operation.source(), operation.target()));
        if (implied.nonEmpty()) {
            transaction.later(PostgresIdentifiers.each(WAIT, implied)
                    .set("contact", operation.result().value()));
        }
    }

    /** Contacts that are gone hold nothing and wait for nothing. */
    public void remove(Seq<ContactId> contacts) {
        transaction.later(RELEASE_ALL.call().ids("ids", contacts));
        leaveAll(contacts);
    }

    private void leaveAll(Seq<ContactId> contacts) {
        transaction.later(LEAVE_ALL.call().ids("ids", contacts));
    }

    private static Call claiming(
            Sql sql, List<Identifier> identifiers, List<ContactId> contacts, List<Instant> moments) {
        return PostgresIdentifiers.each(sql, identifiers)
                .ids("contacts", contacts)
                .set("moments", moments.toJavaArray(Instant[]::new));
    }

    private static Tuple2<Identifier, ContactId> claim(Row row) {
        return Tuple.of(
                new Identifier(new IdentifierType(row.text("type")), row.text("value")),
                new ContactId(row.id("contact_id")));
    }
}
